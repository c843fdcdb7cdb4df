namespace TreatyIndicators.Computed;

/// <summary>What a subject adds to a figure, or to the difference of two.</summary>
/// <param name="Numerator">To the numerator.</param>
/// <param name="Denominator">To the denominator.</param>
/// <param name="Counted">To what the value is made of: of a share those that meet the condition, else the numerator.</param>
internal readonly record struct Contribution(Rational Numerator, Rational Denominator, Rational Counted)
{
    public static Contribution operator +(Contribution left, Contribution right) =>
        new(left.Numerator + right.Numerator, left.Denominator + right.Denominator, left.Counted + right.Counted);

    public static Contribution operator -(Contribution left, Contribution right) =>
        new(left.Numerator - right.Numerator, left.Denominator - right.Denominator, left.Counted - right.Counted);

    /// <summary>The mean of two ways that lead to the same end.</summary>
    public static Contribution Mean(Contribution one, Contribution other) =>
        one == other ? one : new(Half(one.Numerator + other.Numerator), Half(one.Denominator + other.Denominator), Half(one.Counted + other.Counted));

    private static Rational Half(Rational number) => number / Rational.Of(2);
}
