namespace TreatyIndicators;

/// <summary>A separate measure inside an indicator, with a figure of its own.</summary>
/// <param name="Component">The definition.</param>
/// <param name="Result">
/// Everything that the figure of an indicator has: numerator, denominator, value, bounds and lists, over the population of the
/// indicator. Its <see cref="IndicatorResult.Indicator"/> is the indicator with the measure in place of the headline.
/// </param>
public sealed record ComponentResult(IndicatorComponent Component, IndicatorResult Result)
{
    /// <summary>The figure; absent for the reason given in <see cref="IndicatorResult.Undefined"/>.</summary>
    public Rational? Value => Result.Value;
}
