using System.Text.Json;
using NodaTime.Text;

namespace TreatyIndicators.Export;

/// <summary>Writes progress and series as JSON, for other programs. The page on progress in the documentation tells every member.</summary>
/// <remarks>
/// As with <see cref="ResultJson"/>: every member is always there, equal input gives equal bytes, members ending in <c>Exact</c> are not rounded.
/// Safe for any number of threads.
/// </remarks>
public static class ProgressJson
{
    /// <summary>The progress of a plan as text, with a line feed after the last line.</summary>
    /// <exception cref="ArgumentNullException">No progress is given.</exception>
    public static string ToText(PlanProgress progress)
    {
        ArgumentNullException.ThrowIfNull(progress);
        return Text(json => ProgressJsonParts.Write(json, progress));
    }

    /// <summary>One indicator over the years as text, with a line feed after the last line.</summary>
    /// <exception cref="ArgumentNullException">No series is given.</exception>
    public static string ToText(IndicatorSeries series)
    {
        ArgumentNullException.ThrowIfNull(series);
        return Text(json =>
        {
            ProgressJsonParts.WriteDefinition(json, series.Indicator);
            json.WriteStartArray("points"u8);
            foreach (var point in series.Points)
            {
                ProgressJsonParts.Write(json, point);
            }

            json.WriteEndArray();
        });
    }

    /// <summary>Who belongs over time as text, with a line feed after the last line.</summary>
    /// <exception cref="ArgumentNullException">No series is given.</exception>
    public static string ToText(MemberSeries series)
    {
        ArgumentNullException.ThrowIfNull(series);
        return Text(json =>
        {
            json.WriteString("name"u8, series.Name);
            ResultJsonParts.WriteTitle(json, series.Title);
            json.WriteStartArray("points"u8);
            foreach (var point in series.Points)
            {
                json.WriteStartObject();
                json.WriteNumber("year"u8, point.Year);
                json.WriteString("on"u8, LocalDatePattern.Iso.Format(point.On));
                json.WriteString("asOf"u8, LocalDatePattern.Iso.Format(point.AsOf));
                json.WriteNumber("count"u8, point.Members.Count);
                ResultJsonParts.WriteTexts(json, "members", point.Members);
                ResultJsonParts.WriteTexts(json, "doubtful", point.Doubtful);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        });
    }

    private static string Text(Action<Utf8JsonWriter> write) => JsonOutput.Text(json =>
    {
        json.WriteStartObject();
        write(json);
        json.WriteEndObject();
    });
}
