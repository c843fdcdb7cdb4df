namespace TreatyIndicators;

/// <summary>The least and the greatest that a figure of progress can be once everything unknown or silent at both ends becomes known.</summary>
/// <param name="Lower">The least; absent: there is none.</param>
/// <param name="Upper">The greatest; absent: there is none.</param>
/// <remarks>
/// They enclose every outcome. They are attained where what is open at the one end is not open at the other for the same cause, as with reports
/// of different years; where the same unknown fact stands at both ends they can be wider than necessary. Equal when both parts are.
/// </remarks>
public readonly record struct ProgressBounds(Rational? Lower, Rational? Upper)
{
    /// <summary>Whether nothing is open: both ends are the same.</summary>
    public bool IsExact => Lower is not null && Lower == Upper;

    /// <summary>Whether a number lies within, the ends included.</summary>
    public bool Contains(Rational number) => !(number < Lower) && !(number > Upper);
}
