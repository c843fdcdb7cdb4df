namespace TreatyIndicators.Benchmarks;

/// <summary>The figure of one indicator with its bounds and the States behind it, worked out by LINQ.</summary>
internal sealed record LinqFigure(string Id, Rational? Numerator, Rational? Denominator, Rational? Lower, Rational? Upper)
{
    public required IReadOnlyDictionary<FindingStatus, List<string>> States { get; init; }
}
