using System.Text.Json;

namespace TreatyIndicators.Export;

/// <summary>Writes the results of several years as JSON: an array of what <see cref="ResultJson"/> writes, one member a year.</summary>
/// <remarks>Equal results give equal bytes: UTF-8 without a byte order mark, two spaces, line feeds. Safe for any number of threads.</remarks>
public static class SeriesJson
{
    /// <summary>The results as text, with a line feed after the last line.</summary>
    /// <param name="series">The results.</param>
    /// <param name="by">The groups to split each result by; absent: no strata.</param>
    /// <exception cref="ArgumentNullException">No results are given.</exception>
    public static string ToText(ResultSeries series, StateGroups? by = null)
    {
        ArgumentNullException.ThrowIfNull(series);
        return JsonOutput.Text(json =>
        {
            json.WriteStartArray();
            foreach (var results in series.Years)
            {
                ResultJson.WriteSet(json, results, by);
            }

            json.WriteEndArray();
        });
    }
}
