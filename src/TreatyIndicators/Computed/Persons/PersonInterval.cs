using System.Numerics;

namespace TreatyIndicators;

/// <summary>What a number of persons can be: the least and the greatest number over every way of filling in what was not told.</summary>
/// <param name="Least">The least number, never below zero.</param>
/// <param name="Most">The greatest number; absent: there is no upper end, since no total was told.</param>
/// <remarks>Whole numbers of any size, never rounded. Both ends are attained.</remarks>
public readonly record struct PersonInterval(BigInteger Least, BigInteger? Most)
{
    /// <summary>The number, where only one is possible; absent otherwise.</summary>
    public BigInteger? Exact => Most == Least ? Least : null;

    /// <summary>The sum of two numbers that do not depend on one another.</summary>
    public static PersonInterval operator +(PersonInterval left, PersonInterval right) => new(left.Least + right.Least, left.Most + right.Most);

    /// <summary>The number, <c>10 to 15</c>, or <c>at least 10</c>.</summary>
    public override string ToString() => this switch
    {
        { Most: null } => FormattableString.Invariant($"at least {Least}"),
        { Exact: { } only } => FormattableString.Invariant($"{only}"),
        _ => FormattableString.Invariant($"{Least} to {Most}"),
    };
}
