using System.Collections.Immutable;

namespace TreatyIndicators;

/// <summary>What each indicator of a plan is measured from: one baseline for all, and others for some.</summary>
/// <remarks>Never changes. Safe for any number of threads.</remarks>
public sealed class Baselines
{
    private readonly Baseline? usual;
    private readonly ImmutableDictionary<IndicatorId, Baseline?> others;

    private Baselines(Baseline? usual, ImmutableDictionary<IndicatorId, Baseline?> others) => (this.usual, this.others) = (usual, others);

    /// <summary>No baseline for any indicator.</summary>
    public static Baselines None { get; } = new(null, ImmutableDictionary<IndicatorId, Baseline?>.Empty);

    /// <summary>The base year of a plan for all its indicators; none where the plan has none.</summary>
    /// <remarks>
    /// Lausanne sets its first year, 2021. The Siem Reap-Angkor draft sets none; its definition here takes 2025, the plan year whose reports
    /// cover 2024. <see cref="ActionPlan.Baseline"/> says where the year comes from.
    /// </remarks>
    /// <exception cref="ArgumentNullException">No plan is given.</exception>
    public static Baselines Of(ActionPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return plan.Baseline is { } baseline ? Of(baseline.Year) : None;
    }

    /// <summary>One plan year for all indicators.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year is not from 1900 to 9998.</exception>
    public static Baselines Of(int year) => new(Baseline.Of(year), None.others);

    /// <summary>The baseline of an indicator; absent: none.</summary>
    public Baseline? this[IndicatorId indicator] => others.TryGetValue(indicator, out var own) ? own : usual;

    /// <summary>The same, but for one indicator.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="baseline">Its baseline; absent: none.</param>
    public Baselines With(IndicatorId indicator, Baseline? baseline) => new(usual, others.SetItem(indicator, baseline));

    /// <summary>The plan years that the baselines of some indicators are taken from, each once, earliest first.</summary>
    /// <exception cref="ArgumentNullException">No indicators are given.</exception>
    public ValueList<int> YearsOf(IEnumerable<IndicatorId> indicators)
    {
        ArgumentNullException.ThrowIfNull(indicators);
        return indicators.Select(indicator => this[indicator]?.Year).OfType<int>().Distinct().Order().ToValueList();
    }
}
