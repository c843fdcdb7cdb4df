using System.Text.Json;

namespace TreatyIndicators.Export;

/// <summary>Writes the differences between two results of a plan as JSON, for other programs. <c>docs/change.md</c> describes the format.</summary>
/// <remarks>Equal differences give equal bytes: UTF-8 without a byte order mark, two spaces, line feeds. Safe for any number of threads.</remarks>
public static class ChangeJson
{
    /// <summary>The differences as text, with a line feed after the last line.</summary>
    /// <param name="change">The differences.</param>
    /// <exception cref="ArgumentNullException">No differences are given.</exception>
    public static string ToText(ResultSetChange change)
    {
        ArgumentNullException.ThrowIfNull(change);
        return JsonOutput.Text(json => Write(json, change));
    }

    private static void Write(Utf8JsonWriter json, ResultSetChange change)
    {
        json.WriteStartObject();
        WriteQuestion(json, "before", change.Before);
        WriteQuestion(json, "after", change.After);
        json.WriteStartArray("changes"u8);
        foreach (var one in change.Changed)
        {
            Write(json, one);
        }

        json.WriteEndArray();
        WriteIds(json, "unchanged", change.All.Where(one => !one.IsChanged).Select(one => one.After));
        WriteIds(json, "onlyBefore", change.Removed);
        WriteIds(json, "onlyAfter", change.Added);
        json.WriteEndObject();
    }

    private static void WriteQuestion(Utf8JsonWriter json, string name, ResultSet results)
    {
        json.WriteStartObject(name);
        ResultJsonParts.WriteQuestion(json, results);
        ResultJsonParts.WriteTexts(json, "under", results.Readings);
        json.WriteEndObject();
    }

    private static void WriteIds(Utf8JsonWriter json, string name, IEnumerable<IndicatorResult> results) =>
        ResultJsonParts.WriteTexts(json, name, results.Select(result => result.Indicator.Id.Value).ToValueList());

    private static void Write(Utf8JsonWriter json, ResultChange change)
    {
        json.WriteStartObject();
        json.WriteString("indicator"u8, change.After.Indicator.Id.Value);
        ChangeJsonParts.WriteChange(json, change);
        json.WriteStartArray("components"u8);
        foreach (var (component, difference) in change.Components)
        {
            json.WriteStartObject();
            json.WriteString("component"u8, component.Id);
            ChangeJsonParts.WriteChange(json, difference);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
