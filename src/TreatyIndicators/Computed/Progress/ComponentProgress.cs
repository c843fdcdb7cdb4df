namespace TreatyIndicators;

/// <summary>How far a separate measure inside an indicator has come since the baseline.</summary>
/// <param name="Component">The definition.</param>
/// <param name="Progress">The progress, in the unit of the measure, judged in the direction of the indicator.</param>
public sealed record ComponentProgress(IndicatorComponent Component, IndicatorProgress Progress);
