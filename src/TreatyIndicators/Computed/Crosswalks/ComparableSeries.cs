namespace TreatyIndicators;

/// <summary>Two corresponding indicators side by side over years, with the breaks marked where the plan changes.</summary>
/// <remarks>No value is carried over a break or joined to another. Never changes. Safe for any number of threads.</remarks>
public sealed class ComparableSeries
{
    private ComparableSeries(Correspondence correspondence, ValueList<ComparablePoint> points) => (Correspondence, Points) = (correspondence, points);

    /// <summary>How the two indicators stand to each other.</summary>
    public Correspondence Correspondence { get; }

    /// <summary>The years of both series, earliest first; a year in which neither plan runs has no values.</summary>
    public ValueList<ComparablePoint> Points { get; }

    /// <summary>Puts the results of two plans side by side.</summary>
    /// <param name="correspondence">The pair, for instance one of <see cref="Crosswalk.Between"/>.</param>
    /// <param name="first">The results of the plan of its first indicator.</param>
    /// <param name="second">The results of the plan of its second indicator.</param>
    /// <exception cref="ArgumentNullException">An argument is missing.</exception>
    /// <exception cref="KeyNotFoundException">A series has no such indicator.</exception>
    public static ComparableSeries Of(Correspondence correspondence, ResultSeries first, ResultSeries second)
    {
        ArgumentNullException.ThrowIfNull(correspondence);
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        var (firsts, seconds) = (ByYear(first, correspondence.First), ByYear(second, correspondence.Second));
        var points = new List<ComparablePoint>();
        foreach (var year in first.Years.Concat(second.Years).Select(results => results.Question.Year).Distinct().Order())
        {
            var isBreak = points.Count > 0 && (Changes(first, points[^1].Year, year) || Changes(second, points[^1].Year, year));
            points.Add(new(year, firsts.GetValueOrDefault(year), seconds.GetValueOrDefault(year), isBreak));
        }

        return new(correspondence, points.ToValueList());
    }

    /// <summary>The results of the years in which the plan runs: before and after them its definitions bind nobody.</summary>
    private static Dictionary<int, IndicatorResult> ByYear(ResultSeries series, IndicatorId indicator) => series.Years
        .Select(results => (results.Question.Year, results.Plan, Result: results[indicator]))
        .Where(one => Runs(one.Plan, one.Year))
        .ToDictionary(one => one.Year, one => one.Result);

    private static bool Changes(ResultSeries series, int from, int to) => Runs(series.Years[0].Plan, from) != Runs(series.Years[0].Plan, to);

    private static bool Runs(ActionPlan plan, int year) => year >= plan.From.Year && year <= plan.To.Year;
}
