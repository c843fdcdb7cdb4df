namespace TreatyIndicators;

/// <summary>The figure of an indicator under one of its readings.</summary>
/// <param name="Reading">The reading.</param>
/// <param name="Result">
/// Everything that the headline has. Its <see cref="IndicatorResult.Indicator"/> is the definition as the reading has it.
/// </param>
public sealed record ReadingResult(IndicatorReading Reading, IndicatorResult Result)
{
    /// <summary>The figure; absent for the reason given in <see cref="IndicatorResult.Undefined"/>.</summary>
    public Rational? Value => Result.Value;
}
