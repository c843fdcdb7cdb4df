namespace TreatyIndicators;

/// <summary>Why there is no figure of progress. There is no other reason, and never a number in its place.</summary>
public enum WhyNoProgress
{
    /// <summary>No baseline is set for the indicator; in a series, there is no year before.</summary>
    NoBaseline,

    /// <summary>The year is before that of the baseline.</summary>
    YearBeforeBaseline,

    /// <summary>The baseline year has no figure: see <see cref="SeriesGap"/>.</summary>
    BaselineHasNoValue,

    /// <summary>The year has no figure: see <see cref="SeriesGap"/>.</summary>
    NoValue,

    /// <summary>The two figures do not mean the same: see <see cref="SeriesBreak"/>.</summary>
    NotComparable,

    /// <summary>The baseline is zero, or below it as only faulty reports make it: nothing is a share of it. The absolute change stands.</summary>
    ZeroBaseline,

    /// <summary>The plan sets no target.</summary>
    NoTarget,

    /// <summary>The baseline is the target: there is no way to go of which a part could be done.</summary>
    TargetIsBaseline,
}
