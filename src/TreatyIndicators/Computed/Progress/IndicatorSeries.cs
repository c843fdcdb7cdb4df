using TreatyIndicators.Computed;

namespace TreatyIndicators;

/// <summary>One indicator over the years, with gaps shown as gaps and breaks shown as breaks.</summary>
/// <remarks>Never changes. Safe for any number of threads.</remarks>
public sealed class IndicatorSeries
{
    private IndicatorSeries(ValueList<SeriesPoint> points) => Points = points;

    /// <summary>Every year from the first to the last, those without a result included, earliest first.</summary>
    public ValueList<SeriesPoint> Points { get; }

    /// <summary>The definition in the last year that was evaluated.</summary>
    public Indicator Indicator => Points[^1].Result!.Indicator;

    /// <summary>A series of results, for instance of indicators of two plans that correspond.</summary>
    /// <param name="results">The results, one a year in any order: of one plan, of several editions, or of several plans.</param>
    /// <exception cref="ArgumentNullException">No results are given.</exception>
    /// <exception cref="ArgumentException">There is no result, or two are of one year.</exception>
    public static IndicatorSeries Of(params IEnumerable<IndicatorResult> results)
    {
        ArgumentNullException.ThrowIfNull(results);
        var years = results.ToDictionary(result => result.Year);
        if (years.Count == 0)
        {
            throw new ArgumentException("Found no result, expected one at least.", nameof(results));
        }

        var (first, last) = (years.Keys.Min(), years.Keys.Max());
        return new(Filled(years, first, last).ToValueList());
    }

    private static IEnumerable<SeriesPoint> Filled(Dictionary<int, IndicatorResult> years, int first, int last)
    {
        IndicatorResult? evaluated = null;
        for (var year = first; year <= last; year++)
        {
            var result = years.GetValueOrDefault(year);
            yield return new()
            {
                Year = year,
                Result = result,
                AsOf = result?.Lists.Context.Question.AsOf,
                Gap = SeriesGaps.Of(result),
                Breaks = evaluated is null || result is null ? [] : SeriesBreaks.Between(evaluated, result),
                Change = Change(year == first, years.GetValueOrDefault(year - 1), result),
            };
            evaluated = result ?? evaluated;
        }
    }

    private static ProgressFigure Change(bool isFirst, IndicatorResult? before, IndicatorResult? result) =>
        isFirst ? ProgressFigure.Without(WhyNoProgress.NoBaseline)
        : before is null ? ProgressFigure.Without(WhyNoProgress.BaselineHasNoValue)
        : result is null ? ProgressFigure.Without(WhyNoProgress.NoValue)
        : IndicatorProgress.Between(before, result).Absolute;
}
