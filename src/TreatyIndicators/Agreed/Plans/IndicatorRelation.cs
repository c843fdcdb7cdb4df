namespace TreatyIndicators;

/// <summary>How two indicators of a plan hang together.</summary>
/// <param name="Kind">The relation.</param>
/// <param name="First">The smaller, narrower or first indicator.</param>
/// <param name="Second">The other one.</param>
public sealed record IndicatorRelation(RelationKind Kind, IndicatorId First, IndicatorId Second);
