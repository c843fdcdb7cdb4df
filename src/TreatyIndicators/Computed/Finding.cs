namespace TreatyIndicators;

/// <summary>What is found of one subject for one indicator in one year.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Subject">The State by its code, or another subject by its identifier.</param>
/// <param name="Year">The plan year.</param>
/// <param name="Status">What is found.</param>
/// <param name="Reason">Why, where the status alone does not say.</param>
/// <remarks>How the finding came about is told by <see cref="ResultSet.Explain(IndicatorId, string)"/>. Safe for any number of threads.</remarks>
public sealed record Finding(IndicatorId Indicator, string Subject, int Year, FindingStatus Status, FindingReason Reason)
{
    /// <summary>Whether the finding could still turn into <em>met</em> or away from it once more is known: the bounds hold both.</summary>
    public required bool IsOpen { get; init; }
}
