using System.Text.Json;
using TreatyIndicators.Conditions;
using TreatyIndicators.Validation;

namespace TreatyIndicators.Export;

/// <summary>Writes a set of rules as JSON, for other programs.</summary>
/// <remarks>
/// <para>The members of a rule are those of a file of rules (<see cref="RuleReader"/>), codes with a small first letter, and beside each condition its words: <c>testInWords</c> and <c>appliesInWords</c>,
/// as <c>title</c> and <c>note</c> in English and Chinese. What a rule does not have is null.</para>
/// <para>Equal rules give equal bytes: UTF-8 without a byte order mark, two spaces, line feeds. Safe for any number of threads.</para>
/// </remarks>
public static class RulesJson
{
    /// <summary>The rules as text, with a line feed after the last line.</summary>
    /// <param name="rules">The rules.</param>
    /// <exception cref="ArgumentNullException">Nothing is given.</exception>
    public static string ToText(RuleCatalogue rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return JsonOutput.Text(json => Write(json, rules));
    }

    private static void Write(Utf8JsonWriter json, RuleCatalogue rules)
    {
        json.WriteStartObject();
        json.WriteString("rulesVersion"u8, rules.Version);
        json.WriteStartArray("rules"u8);
        foreach (var rule in rules.Rules)
        {
            Write(json, rule);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Rule rule)
    {
        json.WriteStartObject();
        json.WriteString("id"u8, rule.Id);
        WriteLabel(json, "title", rule.Title);
        json.WriteString("severity"u8, CodeText.Of(rule.Severity));
        json.WriteString("kind"u8, CodeText.Of(rule.Kind));
        json.WriteString("scope"u8, CodeText.Of(rule.Scope));
        json.WriteString("subject"u8, CodeText.Of(rule.Subject));
        ResultJsonParts.WriteTexts(json, "conventions", rule.Conventions.Select(convention => convention.Value).ToValueList());
        json.WriteStartObject("forms"u8);
        foreach (var forms in rule.Forms)
        {
            ResultJsonParts.WriteTexts(json, forms.Convention.Value, forms.Letters);
        }

        json.WriteEndObject();
        ResultJsonParts.WriteTexts(json, "sections", rule.Sections);
        WriteRows(json, rule);
        WriteCondition(json, "test", "testInWords", rule.Test);
        WriteCondition(json, "appliesWhen", "appliesInWords", rule.AppliesWhen);
        WriteLabel(json, "note", rule.Note);
        json.WriteString("measure"u8, rule.Measure is { } measure ? CodeText.Of(measure) : null);
        json.WriteStartArray("partKinds"u8);
        foreach (var part in rule.PartKinds)
        {
            json.WriteStartObject();
            json.WriteString("part"u8, part.Part);
            json.WriteString("kind"u8, CodeText.Of(part.Kind));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        ResultJsonParts.WriteTexts(json, "consequences", rule.Consequences);
        json.WriteString("source"u8, rule.Source);
        json.WriteEndObject();
    }

    private static void WriteRows(Utf8JsonWriter json, Rule rule)
    {
        if (rule.Rows is not { } rows)
        {
            json.WriteNull("rows"u8);
            return;
        }

        json.WriteStartObject("rows"u8);
        json.WriteString("name"u8, rows.Name);
        json.WriteString("source"u8, rows.Source);
        json.WriteEndObject();
    }

    private static void WriteCondition(Utf8JsonWriter json, string name, string words, Condition? condition)
    {
        json.WriteString(name, condition?.ToString());
        WriteLabel(json, words, condition is null ? null : new()
        {
            En = ConditionText.ToWords(condition.Root, ConditionLanguage.English),
            Zh = ConditionText.ToWords(condition.Root, ConditionLanguage.Chinese),
        });
    }

    private static void WriteLabel(Utf8JsonWriter json, string name, Label? label)
    {
        if (label is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteString("en"u8, label.En);
        json.WriteString("zh"u8, label.Zh);
        json.WriteEndObject();
    }
}
