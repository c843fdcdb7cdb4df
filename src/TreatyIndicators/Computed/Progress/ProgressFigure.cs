namespace TreatyIndicators;

/// <summary>A figure of progress, exactly, or the reason why there is none.</summary>
/// <param name="Value">The figure by the headlines; absent for the reason given.</param>
/// <param name="Bounds">What it can be once everything unknown becomes known; absent: nothing can be said. They can be there without a value.</param>
/// <param name="Absent">Why there is no value; absent when there is one.</param>
public sealed record ProgressFigure(Rational? Value, ProgressBounds? Bounds, WhyNoProgress? Absent)
{
    internal static ProgressFigure Without(WhyNoProgress why, ProgressBounds? bounds = null) => new(null, bounds, why);
}
