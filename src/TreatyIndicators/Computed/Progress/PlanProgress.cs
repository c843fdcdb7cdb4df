using NodaTime;

namespace TreatyIndicators;

/// <summary>The progress of the indicators of a plan in a year.</summary>
/// <remarks>Never changes. Safe for any number of threads.</remarks>
public sealed class PlanProgress
{
    private PlanProgress(ResultSet results, ValueList<IndicatorProgress> indicators) => (Results, Indicators) = (results, indicators);

    /// <summary>The results of the year that is measured.</summary>
    public ResultSet Results { get; }

    /// <summary>The progress of each indicator, in the order of the results.</summary>
    public ValueList<IndicatorProgress> Indicators { get; }

    /// <summary>The progress of an indicator.</summary>
    /// <exception cref="KeyNotFoundException">The results have no such indicator.</exception>
    public IndicatorProgress this[IndicatorId indicator] =>
        Indicators.FirstOrDefault(progress => progress.Indicator.Id == indicator)
        ?? throw new KeyNotFoundException($"{Results.Plan.Title.En} has no indicator {indicator}.");

    /// <summary>Computes the progress of a plan up to a year; the baseline is seen from the same day.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="evidence">The evidence; its catalogue must hold the register of the plan's convention.</param>
    /// <param name="year">The plan year that is measured.</param>
    /// <param name="asOf">The day up to which reports and records are known, for the year and for the baseline: a late report counts in both.</param>
    /// <param name="baselines">What is measured from; absent: the base year of the plan.</param>
    /// <exception cref="ArgumentNullException">The plan or the evidence is missing.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The year is not from 1900 to 9998.</exception>
    /// <exception cref="KeyNotFoundException">The catalogue has no register of the plan's convention.</exception>
    public static PlanProgress Of(ActionPlan plan, Evidence evidence, int year, LocalDate asOf, Baselines? baselines = null)
    {
        var results = IndicatorEngine.Evaluate(plan, evidence, year, asOf);
        var chosen = baselines ?? Baselines.Of(plan);
        var years = chosen.YearsOf(results.Plan.Indicators.Select(indicator => indicator.Id));
        return Of(results, chosen, years.Where(baseline => baseline != year).Select(baseline => IndicatorEngine.Evaluate(plan, evidence, baseline, asOf)));
    }

    /// <summary>Measures results against others: with cut-off days of their own, under readings, or of another edition of the plan.</summary>
    /// <param name="results">The results of the year that is measured.</param>
    /// <param name="baselines">What is measured from.</param>
    /// <param name="earlier">The results of the baseline years; a year that is not among them counts as not evaluated. Results of other years are not looked at.</param>
    /// <exception cref="ArgumentNullException">An argument is missing.</exception>
    /// <exception cref="ArgumentException">Two of the earlier results are of one year.</exception>
    public static PlanProgress Of(ResultSet results, Baselines baselines, params IEnumerable<ResultSet> earlier)
    {
        ArgumentNullException.ThrowIfNull(results);
        ArgumentNullException.ThrowIfNull(baselines);
        ArgumentNullException.ThrowIfNull(earlier);
        var years = earlier.ToDictionary(known => known.Question.Year);
        years.TryAdd(results.Question.Year, results);
        return new(results, results.Results.Select(Measured).ToValueList());

        IndicatorProgress Measured(IndicatorResult result)
        {
            var baseline = baselines[result.Indicator.Id];
            var known = baseline?.Year is { } year ? years.GetValueOrDefault(year) : null;
            return IndicatorProgress.Of(baseline, known?.Results.FirstOrDefault(other => other.Indicator.Id == result.Indicator.Id), result);
        }
    }
}
