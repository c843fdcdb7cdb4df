using System.Text.Json;

namespace TreatyIndicators.Export;

/// <summary>Writes results as JSON, for other programs. <see cref="ResultsSchema"/> describes the format.</summary>
/// <remarks>
/// Equal results give equal bytes: UTF-8 without a byte order mark, two spaces, line feeds, letters of all scripts as they are.
/// The characters <c>&lt;</c>, <c>&gt;</c> and <c>&amp;</c> stand as they are, too: escape the text before it goes into a page.
/// Safe for any number of threads.
/// </remarks>
public static class ResultJson
{
    /// <summary>Writes results, with a line feed after the last line.</summary>
    /// <param name="results">The results.</param>
    /// <param name="stream">Where to; it stays open.</param>
    /// <param name="by">The groups to split each result by; absent: no strata.</param>
    /// <param name="withReadings">Whether the figures under all readings stand beside the headlines, with their spread.</param>
    /// <exception cref="ArgumentNullException">An argument is missing.</exception>
    public static void Write(ResultSet results, Stream stream, StateGroups? by = null, bool withReadings = false)
    {
        ArgumentNullException.ThrowIfNull(results);
        ArgumentNullException.ThrowIfNull(stream);
        stream.Write(JsonOutput.Bytes(json => WriteSet(json, results, by, withReadings)));
    }

    /// <summary>The results as text: what <see cref="Write"/> writes.</summary>
    /// <param name="results">The results.</param>
    /// <param name="by">The groups to split each result by; absent: no strata.</param>
    /// <param name="withReadings">Whether the figures under all readings stand beside the headlines, with their spread.</param>
    /// <exception cref="ArgumentNullException">No results are given.</exception>
    public static string ToText(ResultSet results, StateGroups? by = null, bool withReadings = false)
    {
        ArgumentNullException.ThrowIfNull(results);
        return JsonOutput.Text(json => WriteSet(json, results, by, withReadings));
    }

    internal static void WriteSet(Utf8JsonWriter json, ResultSet results, StateGroups? by, bool withReadings = false)
    {
        json.WriteStartObject();
        ResultJsonParts.WriteQuestion(json, results);
        json.WriteStartArray("results"u8);
        foreach (var result in results.Results)
        {
            ResultJsonParts.WriteResult(json, result, by, withReadings);
        }

        json.WriteEndArray();
        ResultJsonParts.WriteTexts(json, "under", results.Readings);
        RelationsJson.Write(json, results.Relations);
        json.WriteEndObject();
    }
}
