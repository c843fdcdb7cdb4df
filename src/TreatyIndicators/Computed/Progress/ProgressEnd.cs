namespace TreatyIndicators.Computed;

/// <summary>One end of a change: a figure and what it can be.</summary>
/// <param name="Value">The figure; absent where it says nothing.</param>
/// <param name="Bounds">What it can be; absent: nothing can be said.</param>
internal readonly record struct ProgressEnd(Rational? Value, Bounds? Bounds)
{
    public static ProgressEnd Of(Rational value) => new(value, new(value, value));

    /// <summary>The headline of a result, unless the year is a gap.</summary>
    public static ProgressEnd Of(IndicatorResult result) => new(SeriesGaps.Of(result) is null ? result.Value : null, result.Bounds);

    /// <summary>The share of the population, for results of counted subjects.</summary>
    public static ProgressEnd OfShare(IndicatorResult result)
    {
        var members = result.Denominator ?? default;
        var told = SeriesGaps.Of(result) is null && members > default(Rational);
        return new(told ? Rational.Of(100) * result.Numerator / members : null, result.Lists.ShareBounds());
    }
}
