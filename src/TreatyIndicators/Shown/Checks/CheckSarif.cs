using System.Text.Json;
using NodaTime.Text;
using TreatyIndicators.Serialization;
using TreatyIndicators.Validation;

namespace TreatyIndicators.Export;

/// <summary>Writes what came of a check as SARIF 2.1.0, which editors and systems of continuous integration show as it is.</summary>
/// <remarks>
/// Each problem is a result; so is each problem with the files from which the evidence was read, with its own code as a rule. Where
/// the file is known a result points to it and to the line, always to the JSON path. Fingerprints stay while rule, report and path do.
/// Equal input gives equal bytes: UTF-8 without a byte order mark, two spaces, line feeds. Safe for any number of threads.
/// </remarks>
public static class CheckSarif
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    /// <summary>What came of a check as text, with a line feed after the last line.</summary>
    /// <param name="check">What came of the check.</param>
    /// <param name="shown">Language, severities and files; absent: all in English, without files of reports.</param>
    /// <exception cref="ArgumentNullException">Nothing is given.</exception>
    public static string ToText(EvidenceCheck check, CheckShown? shown = null)
    {
        ArgumentNullException.ThrowIfNull(check);
        return JsonOutput.Text(json => Write(json, check.Evidence, check, shown ?? CheckShown.Default));
    }

    /// <summary>What was wrong with the files alone, where nothing in them could be checked.</summary>
    /// <param name="evidence">What was read.</param>
    /// <param name="shown">Language and folder; absent: English.</param>
    /// <exception cref="ArgumentNullException">Nothing is given.</exception>
    public static string ToText(Evidence evidence, CheckShown? shown = null)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        return JsonOutput.Text(json => Write(json, evidence, null, shown ?? CheckShown.Default));
    }

    private static void Write(Utf8JsonWriter json, Evidence evidence, EvidenceCheck? check, CheckShown shown)
    {
        var rules = new SarifRules(check?.Rules, evidence, shown);
        json.WriteStartObject();
        json.WriteString("$schema"u8, Schema);
        json.WriteString("version"u8, "2.1.0");
        json.WriteStartArray("runs"u8);
        json.WriteStartObject();
        rules.Write(json);
        WriteBase(json, shown.Folder);
        json.WriteString("language"u8, shown.Texts.Language);
        json.WriteString("columnKind"u8, "utf16CodeUnits");
        json.WriteStartArray("results"u8);
        new SarifResults(json, rules, shown).Write(evidence, check);
        json.WriteEndArray();
        json.WriteStartObject("properties"u8);
        if (check is not null)
        {
            json.WriteString("asOf"u8, LocalDatePattern.Iso.Format(check.AsOf));
            json.WriteString("rulesVersion"u8, check.RulesVersion);
        }

        json.WriteString("catalogueVersion"u8, evidence.Catalogue.Version);
        json.WriteString("reportsVersion"u8, evidence.Reports.ContentHash);
        json.WriteString("recordsVersion"u8, evidence.RecordsVersion);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteBase(Utf8JsonWriter json, string? folder)
    {
        if (folder is null)
        {
            return;
        }

        json.WriteStartObject("originalUriBaseIds"u8);
        json.WriteStartObject(FileUri.Base);
        json.WriteString("uri"u8, FileUri.OfFolder(folder));
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
