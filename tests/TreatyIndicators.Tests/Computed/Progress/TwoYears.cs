using static TreatyIndicators.Tests.Computed.SmallWorld;

namespace TreatyIndicators.Tests.Computed.Progress;

/// <summary>Reports of some States for 2024 and 2025, read for the plan years 2025 and 2026, with answers that tests choose.</summary>
internal static class TwoYears
{
    public const int Before = 2025;

    public const int After = 2026;

    /// <summary>Who says that it is a member is one, and who says yes meets the condition.</summary>
    public static Indicator Share { get; } = Indicator("stockpile.neverHeld = true") with
    {
        Population = Population("retained.noUseStatement = true"),
        Silence = SilenceRule.Fact,
        TimeBase = TimeBase.Annual,
        DecidingFields = ["stockpile.neverHeld"],
        DataSources = ["report.stockpile"],
        Direction = Direction.HigherIsBetter,
    };

    public static Indicator Count { get; } = Share with { Kind = IndicatorKind.CountOfStatesParties, Unit = IndicatorUnit.StatesParties };

    /// <summary>The report of a State for the calendar year before a plan year.</summary>
    public static StatePartyReport Report(int state, int year, bool? yes, bool? member = true) => SmallWorld.Report(State(state), year - 1) with
    {
        Stockpile = new() { NeverHeld = yes },
        Retained = new() { NoUseStatement = member },
    };

    /// <summary>Reports of a year from letters, one a State: <c>y</c> yes, <c>n</c> no, <c>?</c> silent on the point, <c>-</c> no member, <c>d</c> doubtful, <c>.</c> no report.</summary>
    public static IEnumerable<StatePartyReport> Reports(int year, string letters) => letters
        .Select((letter, state) => letter switch
        {
            'y' => Report(state, year, true),
            'n' => Report(state, year, false),
            '?' => Report(state, year, null),
            '-' => Report(state, year, false, member: false),
            'd' => Report(state, year, true, member: null),
            _ => null,
        })
        .OfType<StatePartyReport>();

    /// <summary>The progress from the first letters to the second.</summary>
    public static IndicatorProgress Measured(Indicator indicator, string before, string after, Baselines? baselines = null) =>
        Measure(indicator, [.. Reports(Before, before), .. Reports(After, after)], before.Length, baselines)[indicator.Id];

    public static PlanProgress Measure(Indicator indicator, IEnumerable<StatePartyReport> reports, int states, Baselines? baselines = null) => PlanProgress.Of(
        Plan(indicator),
        Evidence(Catalogue([.. Enumerable.Range(0, states).Select(SmallWorld.State)]), [.. reports]),
        After,
        OneCondition.AsOf,
        baselines ?? Baselines.Of(Before));

    public static Rational Number(long numerator, long denominator = 1) => new(numerator, denominator);
}
