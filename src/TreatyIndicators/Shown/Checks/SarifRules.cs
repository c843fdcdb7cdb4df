using System.Text.Json;
using TreatyIndicators.Conditions;
using TreatyIndicators.Validation;

namespace TreatyIndicators.Export;

/// <summary>The tool of a SARIF file with its rules: those that were gone by, then the codes of problems with files.</summary>
/// <param name="rules">The rules that were gone by; absent: nothing could be checked.</param>
/// <param name="evidence">What was read.</param>
/// <param name="shown">Language and severities.</param>
internal sealed class SarifRules(RuleCatalogue? rules, Evidence evidence, CheckShown shown)
{
    private readonly Rule[] own = [.. rules?.Rules.Where(shown.Shows) ?? []];
    private readonly string[] codes = [.. evidence.Problems.Select(problem => problem.Code).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    private Dictionary<string, int>? places;

    /// <summary>The place of a rule or code on the list.</summary>
    public int IndexOf(string id) =>
        (places ??= own.Select(rule => rule.Id).Concat(codes).Index().ToDictionary(rule => rule.Item, rule => rule.Index, StringComparer.Ordinal))[id];

    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject("tool"u8);
        json.WriteStartObject("driver"u8);
        json.WriteString("name"u8, "TreatyIndicators");
        json.WriteString("version"u8, typeof(SarifRules).Assembly.GetName().Version?.ToString(3));
        json.WriteString("language"u8, shown.Texts.Language);
        json.WriteStartArray("rules"u8);
        foreach (var rule in own)
        {
            Write(json, rule);
        }

        foreach (var code in codes)
        {
            Write(json, code);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>What the State did never breaks a build, so a finding is at most a warning.</summary>
    public static string Level(RuleSeverity severity, RuleKind kind) => (severity, kind) switch
    {
        (RuleSeverity.Error, RuleKind.Defect) => "error",
        (RuleSeverity.Advice, _) => "note",
        _ => "warning",
    };

    private void Write(Utf8JsonWriter json, string code)
    {
        json.WriteStartObject();
        json.WriteString("id"u8, code);
        WriteMessage(json, "shortDescription", shown.Texts.ProblemTitle(code) ?? code);
        json.WriteStartObject("defaultConfiguration"u8);
        json.WriteString("level"u8, "error");
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void Write(Utf8JsonWriter json, Rule rule)
    {
        var texts = shown.Texts;
        json.WriteStartObject();
        json.WriteString("id"u8, rule.Id);
        WriteMessage(json, "shortDescription", RuleWords.Title(rule, texts));
        WriteMessage(json, "fullDescription", RuleWords.Note(rule, texts) is { } note ? $"{RuleWords.Title(rule, texts)}. {note}" : RuleWords.Title(rule, texts));
        WriteMessage(json, "help", $"{Named(CheckWords.MustHold, ConditionText.ToWords(rule.Test.Root, shown.Language))}\n{Named(CheckWords.Source, rule.Source)}");
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

    private string Named(Phrase name, string text) => CheckWords.Named.In(shown.Language, name.In(shown.Language), text);

    private static void WriteMessage(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text"u8, SarifText.Of(text));
        json.WriteEndObject();
    }
}
