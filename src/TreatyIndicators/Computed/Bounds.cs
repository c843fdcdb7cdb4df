namespace TreatyIndicators;

/// <summary>
/// The least and the greatest value that a figure can take once everything that is unknown or silent becomes known. Doubtful
/// membership of the population is included. Both ends are attained by some way of filling in what is unknown, unless a definition
/// asks the same unknown thing twice; then the bounds still hold, but can be wider than necessary.
/// </summary>
/// <param name="Lower">The least value.</param>
/// <param name="Upper">The greatest value; absent: there is none, for a quantity that is not known is added up.</param>
/// <remarks>In the unit of the figure: a count, a sum, or per cent from 0 to 100.</remarks>
public readonly record struct Bounds(Rational Lower, Rational? Upper)
{
    /// <summary>Whether nothing is open: both ends are the same.</summary>
    public bool IsExact => Lower == Upper;
}
