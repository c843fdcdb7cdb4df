namespace TreatyIndicators;

/// <summary>The figure of a separate measure inside an indicator.</summary>
/// <param name="Component">The definition.</param>
/// <param name="Value">The figure; absent when the records it is made from were not supplied.</param>
public sealed record ComponentResult(IndicatorComponent Component, Rational? Value);
