namespace TreatyIndicators;

/// <summary>The difference of a separate measure inside an indicator.</summary>
/// <param name="Component">The definition, as the second result has it.</param>
/// <param name="Change">The difference, split like that of the indicator.</param>
public sealed record ComponentChange(IndicatorComponent Component, ResultChange Change);
