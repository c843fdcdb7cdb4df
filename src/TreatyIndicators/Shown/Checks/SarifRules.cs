using System.Text.Json;
using TreatyIndicators.Conditions;
using TreatyIndicators.Validation;

namespace TreatyIndicators.Export;

/// <summary>The tool of a SARIF file with its rules.</summary>
internal static class SarifRules
{
    public static void Write(Utf8JsonWriter json, RuleCatalogue rules, CheckShown shown)
    {
        json.WriteStartObject("tool"u8);
        json.WriteStartObject("driver"u8);
        json.WriteString("name"u8, "TreatyIndicators");
        json.WriteString("version"u8, typeof(SarifRules).Assembly.GetName().Version?.ToString(3));
        json.WriteString("language"u8, shown.Texts.Language);
        json.WriteStartArray("rules"u8);
        foreach (var rule in Shown(rules, shown))
        {
            Write(json, rule, shown);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>The rules that the file lists, in their order.</summary>
    public static IEnumerable<Rule> Shown(RuleCatalogue rules, CheckShown shown) => rules.Rules.Where(shown.Shows);

    /// <summary>What the State did never breaks a build, so a finding is at most a warning.</summary>
    public static string Level(RuleSeverity severity, RuleKind kind) => (severity, kind) switch
    {
        (RuleSeverity.Error, RuleKind.Defect) => "error",
        (RuleSeverity.Advice, _) => "note",
        _ => "warning",
    };

    private static void Write(Utf8JsonWriter json, Rule rule, CheckShown shown)
    {
        var texts = shown.Texts;
        json.WriteStartObject();
        json.WriteString("id"u8, rule.Id);
        WriteMessage(json, "shortDescription", RuleWords.Title(rule, texts));
        WriteMessage(json, "fullDescription", RuleWords.Note(rule, texts) is { } note ? $"{RuleWords.Title(rule, texts)}. {note}" : RuleWords.Title(rule, texts));
        WriteMessage(json, "help", $"{CheckWords.MustHold.In(shown.Language)}: {ConditionText.ToWords(rule.Test.Root, shown.Language)}\n{CheckWords.Source.In(shown.Language)}: {rule.Source}");
        json.WriteStartObject("defaultConfiguration"u8);
        json.WriteString("level"u8, Level(rule.Severity, rule.Kind));
        json.WriteEndObject();
        json.WriteStartObject("properties"u8);
        json.WriteString("severity"u8, CodeText.Of(rule.Severity));
        json.WriteString("kind"u8, CodeText.Of(rule.Kind));
        json.WriteString("scope"u8, CodeText.Of(rule.Scope));
        json.WriteString("source"u8, rule.Source);
        json.WriteString("test"u8, rule.Test.ToString());
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteMessage(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text"u8, SarifText.Of(text));
        json.WriteEndObject();
    }
}
