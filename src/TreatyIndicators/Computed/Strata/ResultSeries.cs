using NodaTime;

namespace TreatyIndicators;

/// <summary>The results of a plan year by year, all from what was known by the same day, or each year by a cut-off day of its own.</summary>
/// <remarks>
/// One day for all years keeps them comparable: late reports and corrections count in every year. Days of their own show each year as it stood at the time.
/// A year whose reports are not yet due is computed like any other and shows States as silent.
/// Never changes. Safe for any number of threads.
/// </remarks>
public sealed class ResultSeries
{
    private ResultSeries(ValueList<ResultSet> years) => Years = years;

    /// <summary>The results of each year, earliest first.</summary>
    public ValueList<ResultSet> Years { get; }

    /// <summary>The result of an indicator for each year, earliest first.</summary>
    /// <exception cref="KeyNotFoundException">The plan of a year has no such indicator.</exception>
    public ValueList<IndicatorResult> this[IndicatorId indicator] => Years.Select(results => results[indicator]).ToValueList();

    /// <summary>One indicator over the years, with gaps, breaks and the change from year to year.</summary>
    /// <param name="indicator">The indicator; a year whose plan has no such indicator is a gap.</param>
    /// <exception cref="KeyNotFoundException">No year has such an indicator.</exception>
    public IndicatorSeries Indicator(IndicatorId indicator)
    {
        var results = Years.Select(year => year.Results.FirstOrDefault(result => result.Indicator.Id == indicator)).OfType<IndicatorResult>().ToList();
        return results.Count > 0 ? IndicatorSeries.Of(results) : throw new KeyNotFoundException($"No year has an indicator {indicator}.");
    }

    /// <summary>The same years under readings: see <see cref="ResultSet.Under"/>.</summary>
    /// <param name="readings">The names of readings.</param>
    /// <exception cref="ArgumentException">Two of the readings would replace the same part of one indicator.</exception>
    /// <exception cref="KeyNotFoundException">No indicator of the plan has a reading of a name.</exception>
    public ResultSeries Under(params IEnumerable<string> readings)
    {
        var names = readings.ToList();
        return new(Years.Select(results => results.Under(names)).ToValueList());
    }

    /// <summary>The same years, limited to some indicators: see <see cref="ResultSet.Only"/>.</summary>
    /// <param name="indicators">The indicators to keep.</param>
    /// <exception cref="KeyNotFoundException">The results have none of one of the indicators.</exception>
    public ResultSeries Only(params IEnumerable<IndicatorId> indicators)
    {
        var kept = indicators.ToList();
        return new(Years.Select(results => results.Only(kept)).ToValueList());
    }

    /// <summary>Computes all indicators of a plan for each of some years, all from what was known by one day.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="evidence">The evidence; its catalogue must hold the register of the plan's convention.</param>
    /// <param name="from">The first plan year.</param>
    /// <param name="to">The last plan year.</param>
    /// <param name="asOf">The day up to which reports and records are known.</param>
    /// <remarks>The years are shared out to the processors; the results are those of one year after the other.</remarks>
    /// <exception cref="ArgumentNullException">The plan or the evidence is missing.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A year is not from 1900 to 9998, or the last is before the first.</exception>
    /// <exception cref="KeyNotFoundException">The catalogue has no register of the plan's convention.</exception>
    public static ResultSeries Of(ActionPlan plan, Evidence evidence, int from, int to, LocalDate asOf) => Of(plan, evidence, from, to, _ => asOf);

    /// <summary>Computes all indicators of a plan for each of some years, each from what was known by a day of its own.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="evidence">The evidence; its catalogue must hold the register of the plan's convention.</param>
    /// <param name="from">The first plan year.</param>
    /// <param name="to">The last plan year.</param>
    /// <param name="cutoff">Gives the day for a plan year, for instance its 31 December: <c>year => new LocalDate(year, 12, 31)</c>; asked once for each, in order, before any is computed.</param>
    /// <remarks>The years are shared out to the processors; the results are those of one year after the other.</remarks>
    /// <exception cref="ArgumentNullException">The plan, the evidence or the days are missing.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A year or a day is not from 1900 to 9998, or the last year is before the first.</exception>
    /// <exception cref="KeyNotFoundException">The catalogue has no register of the plan's convention.</exception>
    public static ResultSeries Of(ActionPlan plan, Evidence evidence, int from, int to, Func<int, LocalDate> cutoff)
    {
        ArgumentNullException.ThrowIfNull(cutoff);
        ArgumentOutOfRangeException.ThrowIfLessThan(to, from);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(to, 9998);
        var questions = Enumerable.Range(from, to - from + 1).Select(year => new Question(year, cutoff(year))).ToArray();
        return new([.. IndicatorEngine.Evaluate(plan, evidence, questions)]);
    }

    /// <summary>Puts results side by side: years that do not follow each other, editions of a plan, or several plans.</summary>
    /// <param name="results">The results, one set a year, in any order.</param>
    /// <exception cref="ArgumentNullException">No results are given.</exception>
    /// <exception cref="ArgumentException">There are none, or two are of one year.</exception>
    public static ResultSeries Of(params IEnumerable<ResultSet> results)
    {
        ArgumentNullException.ThrowIfNull(results);
        var years = results.OrderBy(set => set.Question.Year).ToValueList();
        var twice = years.GroupBy(set => set.Question.Year).FirstOrDefault(same => same.Skip(1).Any());
        return years.Count > 0 && twice is null ? new(years)
            : throw new ArgumentException(twice is null ? "Found no results, expected one set at least." : FormattableString.Invariant($"Found two sets of results for {twice.Key}, expected one a year."), nameof(results));
    }
}
