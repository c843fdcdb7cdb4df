using System.Text.Json;
using NodaTime.Text;
using TreatyIndicators.Validation;

namespace TreatyIndicators.Export;

/// <summary>Writes what came of a check as JSON, for other programs. <see cref="ChecksSchema"/> describes the format.</summary>
/// <remarks>Equal input gives equal bytes: UTF-8 without a byte order mark, two spaces, line feeds. Safe for any number of threads.</remarks>
public static class CheckJson
{
    /// <summary>What came of a check as text, with a line feed after the last line.</summary>
    /// <param name="check">What came of the check.</param>
    /// <param name="shown">Language, severities and files; absent: all in English, without files.</param>
    /// <exception cref="ArgumentNullException">Nothing is given.</exception>
    public static string ToText(EvidenceCheck check, CheckShown? shown = null)
    {
        ArgumentNullException.ThrowIfNull(check);
        return JsonOutput.Text(json => Write(json, check, shown ?? CheckShown.Default));
    }

    private static void Write(Utf8JsonWriter json, EvidenceCheck check, CheckShown shown)
    {
        json.WriteStartObject();
        json.WriteString("asOf"u8, LocalDatePattern.Iso.Format(check.AsOf));
        json.WriteString("language"u8, shown.Texts.Language);
        json.WriteString("severity"u8, CodeText.Of(shown.Least));
        json.WriteString("rulesVersion"u8, check.RulesVersion);
        json.WriteString("catalogueVersion"u8, check.Evidence.Catalogue.Version);
        json.WriteString("reportsVersion"u8, check.Evidence.Reports.ContentHash);
        json.WriteString("recordsVersion"u8, check.Evidence.RecordsVersion);
        json.WriteBoolean("isValid"u8, check.IsValid);
        var parts = new CheckJsonParts(json, shown);
        WriteList(json, "fileProblems", check.Evidence.Problems, parts.Write);
        WriteList(json, "states", check.ByState, state => WriteState(json, state));
        WriteList(json, "rules", shown.RulesOf(check), rule => WriteRule(json, rule, shown));
        WriteList(json, "reports", check.Reports, parts.Write);
        WriteList(json, "records", check.Records, parts.Write);
        WriteList(json, "rows", check.Rows, parts.Write);
        json.WriteEndObject();
    }

    private static void WriteList<T>(Utf8JsonWriter json, string name, IEnumerable<T> members, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var member in members)
        {
            write(member);
        }

        json.WriteEndArray();
    }

    private static void WriteState(Utf8JsonWriter json, StateTotals totals)
    {
        json.WriteStartObject();
        json.WriteString("convention"u8, totals.Convention.Value);
        json.WriteString("state"u8, totals.State.Value);
        json.WriteNumber("reports"u8, totals.Reports.Count);
        json.WriteNumber("invalid"u8, totals.Invalid);
        foreach (var (name, kind) in new[] { ("defects", RuleKind.Defect), ("findings", RuleKind.Finding) })
        {
            json.WriteStartObject(name);
            foreach (var severity in Enum.GetValues<RuleSeverity>())
            {
                json.WriteNumber(CodeText.Of(severity), totals.Count(kind, severity));
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteRule(Utf8JsonWriter json, RuleTotals totals, CheckShown shown)
    {
        json.WriteStartObject();
        json.WriteString("rule"u8, totals.Rule.Id);
        json.WriteString("title"u8, RuleWords.Title(totals.Rule, shown.Texts));
        json.WriteString("severity"u8, CodeText.Of(totals.Rule.Severity));
        json.WriteString("kind"u8, CodeText.Of(totals.Rule.Kind));
        json.WriteString("scope"u8, CodeText.Of(totals.Rule.Scope));
        json.WriteNumber("passed"u8, totals.Passed);
        json.WriteNumber("failed"u8, totals.Failed);
        json.WriteNumber("problems"u8, totals.Problems);
        json.WriteNumber("notEvaluated"u8, totals.NotEvaluated);
        json.WriteStartObject("because"u8);
        foreach (var why in Enum.GetValues<WhyNotEvaluated>())
        {
            json.WriteNumber(CodeText.Of(why), totals.Because(why));
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }
}
