using NodaTime;

namespace TreatyIndicators;

/// <summary>The results of a plan year by year, all from what was known by the same day.</summary>
/// <remarks>
/// One day for all years keeps them comparable: late reports and corrections count in every year. For each year as it stood at the time, evaluate each
/// by itself with its own cut-off day. A year whose reports are not yet due is computed like any other and shows States as silent.
/// Never changes. Safe for any number of threads.
/// </remarks>
public sealed class ResultSeries
{
    private ResultSeries(ValueList<ResultSet> years) => Years = years;

    /// <summary>The results of each year, earliest first.</summary>
    public ValueList<ResultSet> Years { get; }

    /// <summary>The result of an indicator for each year, earliest first.</summary>
    /// <exception cref="KeyNotFoundException">The plan has no such indicator.</exception>
    public ValueList<IndicatorResult> this[IndicatorId indicator] => Years.Select(results => results[indicator]).ToValueList();

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

    /// <summary>Computes all indicators of a plan for each of some years.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="evidence">The evidence; its catalogue must hold the register of the plan's convention.</param>
    /// <param name="from">The first plan year.</param>
    /// <param name="to">The last plan year.</param>
    /// <param name="asOf">The day up to which reports and records are known.</param>
    /// <exception cref="ArgumentNullException">The plan or the evidence is missing.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A year is not from 1900 to 9998, or the last is before the first.</exception>
    /// <exception cref="KeyNotFoundException">The catalogue has no register of the plan's convention.</exception>
    public static ResultSeries Of(ActionPlan plan, Evidence evidence, int from, int to, LocalDate asOf)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(to, from);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(to, 9998);
        return new(Enumerable.Range(from, to - from + 1).Select(year => IndicatorEngine.Evaluate(plan, evidence, year, asOf)).ToValueList());
    }
}
