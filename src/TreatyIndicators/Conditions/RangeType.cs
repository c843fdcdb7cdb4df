namespace TreatyIndicators.Conditions;

/// <summary>An interval, both ends included.</summary>
/// <param name="End">The type of the ends: a number or a day.</param>
public sealed record RangeType(ConditionType End) : ConditionType
{
    /// <inheritdoc/>
    public override string Describe() => $"an interval; each end is {End.Describe()}";
}
