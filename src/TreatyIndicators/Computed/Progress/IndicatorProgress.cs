using TreatyIndicators.Computed;

namespace TreatyIndicators;

/// <summary>How far an indicator has come since its baseline.</summary>
/// <remarks>
/// All figures are exact. Zero is a number like any other: a baseline of zero has no relative change, a target of zero is approached like any other target,
/// and where something cannot be told there is a reason in place of a figure, never 0, 100 or infinity. Safe for any number of threads.
/// </remarks>
public sealed class IndicatorProgress
{
    private readonly bool isSame;
    private readonly WhyNoProgress? absent;

    private IndicatorProgress(Baseline? baseline, IndicatorResult? baselineResult, IndicatorResult result)
    {
        (Baseline, BaselineResult, Result) = (baseline, baselineResult, result);
        Breaks = baselineResult is null ? [] : SeriesBreaks.Between(baselineResult, result);
        isSame = baselineResult is not null && (baselineResult == result || baselineResult.Lists.IsSameAs(result.Lists));
        absent = baseline is null ? WhyNoProgress.NoBaseline
            : result.Year < baseline.Year ? WhyNoProgress.YearBeforeBaseline
            : SeriesBreaks.Allow(Breaks) ? null
            : WhyNoProgress.NotComparable;
    }

    /// <summary>The definition.</summary>
    public Indicator Indicator => Result.Indicator;

    /// <summary>What it is measured from; absent: no baseline is set.</summary>
    public Baseline? Baseline { get; }

    /// <summary>The result of the baseline year; absent where the baseline is no year, or the year was not evaluated.</summary>
    public IndicatorResult? BaselineResult { get; }

    /// <summary>The figure of the baseline; absent where it has none.</summary>
    public Rational? BaselineValue => Baseline?.Value ?? From.Value;

    /// <summary>Why the baseline year has no figure; absent when it has one, or there is no baseline year.</summary>
    public SeriesGap? BaselineGap => Baseline?.Year is null ? null : SeriesGaps.Of(BaselineResult);

    /// <summary>The result of the year.</summary>
    public IndicatorResult Result { get; }

    /// <summary>Why the year has no figure; absent when it has one.</summary>
    public SeriesGap? Gap => SeriesGaps.Of(Result);

    /// <summary>What changed between the two results; usually nothing.</summary>
    public ValueList<SeriesBreak> Breaks { get; }

    /// <summary>The figure less the baseline, in the unit of the indicator: percentage points for per cent.</summary>
    public ProgressFigure Absolute => field ??= Made(ProgressArithmetic.Absolute, From, ProgressEnd.Of(Result));

    /// <summary>The change as a part of the baseline: 1/2 is half as much again. There is none from a baseline of zero.</summary>
    public ProgressFigure Relative => field ??= Made(ProgressArithmetic.Relative, From, ProgressEnd.Of(Result));

    /// <summary>The part of the way from the baseline to the target that is done: 1 at the target, more beyond it, below 0 on the other side of the baseline.</summary>
    public ProgressFigure TowardsTarget => field ??= Indicator.Target is null
        ? ProgressFigure.Without(WhyNoProgress.NoTarget)
        : Made((before, after) => ProgressArithmetic.TowardsTarget(before, after, Indicator.Target.Value), From, ProgressEnd.Of(Result));

    /// <summary>
    /// Whether the headline has reached the target, whatever the baseline; absent where there is no target, no figure, or neither way is better. A target of zero is
    /// reached at zero.
    /// </summary>
    public bool? IsTargetReached => (Indicator.Target?.Value, ProgressEnd.Of(Result).Value, Indicator.Direction) switch
    {
        (null, _, _) or (_, null, _) or (_, _, Direction.Neither) => null,
        var (target, value, direction) => direction == Direction.LowerIsBetter ? value <= target : value >= target,
    };

    /// <summary>
    /// The change of the share of the population, in percentage points, where that is what judges a number (<see cref="Direction.HigherShareIsBetter"/>);
    /// absent for others, for sums, and from a figure given by hand, which has no population.
    /// </summary>
    public ProgressFigure? OfShare => Indicator is not { Direction: Direction.HigherShareIsBetter, Measure: Measure.CountOfSubjects } || Baseline?.Value is not null ? null
        : field ??= Made(ProgressArithmetic.Absolute, BaselineResult is null ? default : ProgressEnd.OfShare(BaselineResult), ProgressEnd.OfShare(Result));

    /// <summary>The progress of the separate measures inside the indicator; usually none. From a figure given by hand there is none for them.</summary>
    public ValueList<ComponentProgress> Components => field ??= Result.Components
        .Select(part => new ComponentProgress(part.Component, new(
            Baseline?.Value is null ? Baseline : null,
            BaselineResult?.Components.FirstOrDefault(other => other.Component.Id == part.Component.Id)?.Result,
            part.Result)))
        .ToValueList();

    /// <summary>What became of the indicator, in a word.</summary>
    public ProgressVerdict Verdict => Verdicts.Of(Indicator.Direction, Absolute, OfShare);

    /// <summary>The progress from one result to another, whatever their plans and cut-off days.</summary>
    /// <param name="baseline">The result that is measured from.</param>
    /// <param name="result">The result that is measured, of the same year or a later one.</param>
    /// <exception cref="ArgumentNullException">A result is missing.</exception>
    public static IndicatorProgress Between(IndicatorResult baseline, IndicatorResult result)
    {
        ArgumentNullException.ThrowIfNull(baseline);
        ArgumentNullException.ThrowIfNull(result);
        return new(Baseline.Of(baseline.Year), baseline, result);
    }

    /// <summary>The progress of a result from a baseline.</summary>
    /// <param name="baseline">The baseline; absent: none.</param>
    /// <param name="baselineResult">The result of the baseline year, where the baseline is a year and the year was evaluated.</param>
    /// <param name="result">The result that is measured.</param>
    internal static IndicatorProgress Of(Baseline? baseline, IndicatorResult? baselineResult, IndicatorResult result) => new(baseline, baselineResult, result);

    private ProgressEnd From => Baseline?.Value is { } value ? ProgressEnd.Of(value) : BaselineResult is null ? default : ProgressEnd.Of(BaselineResult);

    private ProgressFigure Made(Func<ProgressEnd, ProgressEnd, ProgressFigure> make, ProgressEnd from, ProgressEnd to) =>
        absent is { } why ? ProgressFigure.Without(why)

        // What is unknown of a figure is unknown of both ends alike: from itself it is no way.
        : isSame && to.Value is { } value ? make(ProgressEnd.Of(value), ProgressEnd.Of(value))
        : make(from, to);
}
