namespace TreatyIndicators.Computed;

/// <summary>Turns parts of the differences of what is counted and of the denominator into parts of the difference of the values.</summary>
/// <remarks>
/// For shares, c2/N2 - c1/N1 = dc (1/N1 + 1/N2)/2 - dN (c1 + c2)/(2 N1 N2). The right side is linear in dc and dN, so it can be split among
/// causes in any way; it does not depend on an order, and changes its sign when before and after are exchanged.
/// </remarks>
internal readonly record struct ValueScale(Rational PerCounted, Rational PerMember)
{
    /// <summary>The scale between two results of one unit that have values.</summary>
    public static ValueScale Between(IndicatorResult before, IndicatorResult after, bool isShare)
    {
        if (!isShare)
        {
            return new(Rational.Of(1), default);
        }

        var (first, last) = (before.Denominator!.Value, after.Denominator!.Value);
        var twice = Rational.Of(2) * first * last;
        return new(
            Rational.Of(100) * (first + last) / twice,
            -((before.Value!.Value * first) + (after.Value!.Value * last)) / twice);
    }

    public Rational Of(Contribution part) => (PerCounted * part.Counted) + (PerMember * part.Denominator);
}
