using System.Globalization;
using System.Numerics;

namespace ConformanceKit.Reference;

/// <summary>An exact number in lowest terms.</summary>
internal sealed record Fraction : IComparable<Fraction>
{
    private Fraction(BigInteger numerator, BigInteger denominator)
    {
        var divisor = BigInteger.GreatestCommonDivisor(numerator, denominator) * denominator.Sign;
        (Numerator, Denominator) = (numerator / divisor, denominator / divisor);
    }

    public BigInteger Numerator { get; }

    public BigInteger Denominator { get; }

    public bool IsWhole => Denominator.IsOne;

    public static Fraction Of(BigInteger whole) => new(whole, BigInteger.One);

    /// <summary>Reads a number as JSON writes it: digits, perhaps a point, perhaps an exponent.</summary>
    public static Fraction Parse(string text)
    {
        var parts = text.Split('e', 'E');
        var point = parts[0].IndexOf('.', StringComparison.Ordinal);
        var decimals = point < 0 ? 0 : parts[0].Length - point - 1;
        var digits = BigInteger.Parse(parts[0].Replace(".", string.Empty, StringComparison.Ordinal), CultureInfo.InvariantCulture);
        var shift = (parts.Length > 1 ? int.Parse(parts[1], CultureInfo.InvariantCulture) : 0) - decimals;
        return shift >= 0 ? Of(digits * BigInteger.Pow(10, shift)) : new(digits, BigInteger.Pow(10, -shift));
    }

    public static Fraction operator +(Fraction left, Fraction right) =>
        new((left.Numerator * right.Denominator) + (right.Numerator * left.Denominator), left.Denominator * right.Denominator);

    public static Fraction operator -(Fraction left, Fraction right) => left + (Of(-1) * right);

    public static Fraction operator *(Fraction left, Fraction right) => new(left.Numerator * right.Numerator, left.Denominator * right.Denominator);

    /// <summary>A quotient by zero is absent.</summary>
    public static Fraction? operator /(Fraction left, Fraction right) =>
        right.Numerator.IsZero ? null : new(left.Numerator * right.Denominator, left.Denominator * right.Numerator);

    public int CompareTo(Fraction? other) => (Numerator * other!.Denominator).CompareTo(other.Numerator * Denominator);

    public override string ToString() => IsWhole ? $"{Numerator}" : $"{Numerator}/{Denominator}";
}
