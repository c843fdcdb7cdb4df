using System.Globalization;
using NodaTime.Text;
using TreatyIndicators.Conditions;

namespace TreatyIndicators.Export;

/// <summary>The table of one indicator over the years.</summary>
internal static class IndicatorSeriesTable
{
    private static readonly Phrase[] Head =
    [
        ProgressWords.Year, ProgressWords.AsOf, ProgressWords.Value, ProgressWords.Bounds, ProgressWords.Change, ProgressWords.ChangeBounds, ProgressWords.New,
    ];

    public static TextTable Of(IndicatorSeries series, ConditionLanguage language) => new(
        $"{series.Indicator.Id} {ResultWords.Of(series.Indicator.Title, language)}",
        Lines(series, language).ToList(),
        [.. Head.Select(word => word.In(language))],
        [0, 1, Head.Length - 1],
        [.. series.Points.Select(point => Row(point, language))],
        [ProgressWords.SeriesNote.In(language)]);

    private static IEnumerable<string> Lines(IndicatorSeries series, ConditionLanguage language)
    {
        yield return ProgressWords.UnitAndDirection.In(language, ResultWords.Of(series.Indicator.Unit, language), ResultWords.Of(series.Indicator.Direction, language));
        if (series.Points[^1].Result!.Under is { Count: > 0 } readings)
        {
            yield return ProgressWords.ReadAs.In(language, string.Join(", ", readings.Select(reading => reading.Name)));
        }
    }

    private static IReadOnlyList<string> Row(SeriesPoint point, ConditionLanguage language) =>
    [
        point.Year.ToString(CultureInfo.InvariantCulture),
        point.AsOf is { } day ? LocalDatePattern.Iso.Format(day) : string.Empty,
        ProgressText.Figure(point.Result, language),
        point.Result is null ? "-" : FigureText.Bounds(point.Result, language),
        point.Change.Absent == WhyNoProgress.NoBaseline ? "-" : FigureText.Change(point.Change, language),
        FigureText.Bounds(point.Change, language),
        ProgressText.Breaks(point.Breaks, language),
    ];
}
