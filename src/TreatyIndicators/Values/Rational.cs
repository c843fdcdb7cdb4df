using System.Globalization;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace TreatyIndicators;

/// <summary>An exact number: a quotient of two whole numbers of any size, in lowest terms.</summary>
/// <remarks>Nothing is rounded until a number is printed. The default value is zero. Safe for any number of threads.</remarks>
public readonly record struct Rational : IComparable<Rational>
{
    /// <summary>Ten to this power is a number of ordinary size.</summary>
    private const int LargestScale = 18;

    private readonly long numerator;
    private readonly long denominatorLessOne;

    /// <summary>What does not fit into two numbers of ordinary size; absent for nearly every number.</summary>
    private readonly LargeQuotient? large;

    /// <summary>Makes a quotient and brings it to lowest terms.</summary>
    /// <exception cref="DivideByZeroException">The denominator is zero.</exception>
    public Rational(BigInteger numerator, BigInteger denominator)
    {
        if (denominator.IsZero)
        {
            throw new DivideByZeroException("The denominator of a rational number is zero.");
        }

        var divisor = BigInteger.GreatestCommonDivisor(numerator, denominator) * denominator.Sign;
        var (upper, lower) = (numerator / divisor, denominator / divisor);
        if (upper >= long.MinValue && upper <= long.MaxValue && lower <= long.MaxValue)
        {
            (this.numerator, denominatorLessOne) = ((long)upper, (long)lower - 1);
        }
        else
        {
            large = new(upper, lower);
        }
    }

    private Rational(long numerator, long denominatorLessOne) => (this.numerator, this.denominatorLessOne) = (numerator, denominatorLessOne);

    /// <summary>The numerator; carries the sign.</summary>
    public BigInteger Numerator => large?.Numerator ?? numerator;

    /// <summary>The denominator; always above zero.</summary>
    public BigInteger Denominator => large?.Denominator ?? denominatorLessOne + BigInteger.One;

    /// <summary>Whether it is a whole number.</summary>
    public bool IsInteger => large is null ? denominatorLessOne == 0 : large.Denominator.IsOne;

    internal bool IsZero => numerator == 0 && large is null;

    /// <summary>Whether it is a whole number of ordinary size, as most are.</summary>
    private bool IsSmall => large is null && denominatorLessOne == 0;

    /// <summary>A whole number.</summary>
    public static Rational Of(long whole) => new(whole, 0);

    /// <summary>The share of a part in a whole above zero, both of ordinary size: most figures are one, and need no large numbers on the way.</summary>
    internal static Rational Share(long part, long whole)
    {
        var (divisor, rest) = (whole, Math.Abs(part));
        while (rest != 0)
        {
            (divisor, rest) = (rest, divisor % rest);
        }

        return new(part / divisor, (whole / divisor) - 1);
    }

    /// <summary>A decimal number, exactly.</summary>
    public static Rational Of(decimal number)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(number, bits);
        if (bits[2] == 0 && bits[1] >= 0 && number.Scale <= LargestScale)
        {
            var digits = ((long)bits[1] << 32) | (uint)bits[0];
            return OfDigits(decimal.IsNegative(number) ? -digits : digits, number.Scale);
        }

        var unscaled = (new BigInteger((uint)bits[2]) << 64) + (new BigInteger((uint)bits[1]) << 32) + (uint)bits[0];
        return new(decimal.IsNegative(number) ? -unscaled : unscaled, BigInteger.Pow(10, number.Scale));
    }

    /// <summary>Digits with a point among them. Only twos and fives can be common to both parts.</summary>
    private static Rational OfDigits(long digits, int scale)
    {
        if (scale == 0 || digits == 0)
        {
            return Of(digits);
        }

        var twos = Math.Min(scale, BitOperations.TrailingZeroCount(digits));
        digits >>= twos;
        var (fives, denominator) = (0, 1L);
        for (; fives < scale && digits % 5 == 0; fives++)
        {
            digits /= 5;
        }

        for (; fives < scale; fives++)
        {
            denominator *= 5;
        }

        return new(digits, (denominator << (scale - twos)) - 1);
    }

    /// <summary>The sum.</summary>
    public static Rational operator +(Rational left, Rational right) =>
        left.IsSmall && right.IsSmall && left.numerator + right.numerator is var sum && ((left.numerator ^ sum) & (right.numerator ^ sum)) >= 0
            ? Of(sum)
            : new((left.Numerator * right.Denominator) + (right.Numerator * left.Denominator), left.Denominator * right.Denominator);

    /// <summary>The difference.</summary>
    public static Rational operator -(Rational left, Rational right) => left + (-right);

    /// <summary>The number with the other sign.</summary>
    public static Rational operator -(Rational number) =>
        number.large is null && number.numerator != long.MinValue ? new(-number.numerator, number.denominatorLessOne) : new(-number.Numerator, number.Denominator);

    /// <summary>The product.</summary>
    public static Rational operator *(Rational left, Rational right) =>
        left.IsSmall && right.IsSmall && Math.BigMul(left.numerator, right.numerator) is var product && product == (long)product
            ? Of((long)product)
            : new(left.Numerator * right.Numerator, left.Denominator * right.Denominator);

    /// <summary>The quotient.</summary>
    /// <exception cref="DivideByZeroException">The divisor is zero.</exception>
    public static Rational operator /(Rational left, Rational right) =>
        left.IsSmall && right.IsSmall && right.numerator > 0 && left.numerator != long.MinValue
            ? Share(left.numerator, right.numerator)
            : new(left.Numerator * right.Denominator, left.Denominator * right.Numerator);

    /// <summary>Whether one is less than the other.</summary>
    public static bool operator <(Rational left, Rational right) => left.CompareTo(right) < 0;

    /// <summary>Whether one is greater than the other.</summary>
    public static bool operator >(Rational left, Rational right) => left.CompareTo(right) > 0;

    /// <summary>Whether one is not greater than the other.</summary>
    public static bool operator <=(Rational left, Rational right) => left.CompareTo(right) <= 0;

    /// <summary>Whether one is not less than the other.</summary>
    public static bool operator >=(Rational left, Rational right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int CompareTo(Rational other) => IsSmall && other.IsSmall ? numerator.CompareTo(other.numerator) : CompareFraction(other);

    private int CompareFraction(Rational other) =>
        large is null && other.large is null ? Math.BigMul(numerator, other.denominatorLessOne + 1).CompareTo(Math.BigMul(other.numerator, denominatorLessOne + 1))
        : (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    /// <summary>The number rounded half away from zero, as figures in conference documents are.</summary>
    /// <param name="digits">Digits after the point, 0 to 28.</param>
    /// <exception cref="OverflowException">The number has more digits than a decimal can hold.</exception>
    public decimal Round(int digits)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(digits);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(digits, 28);
        var scale = BigInteger.Pow(10, digits);
        var doubled = BigInteger.Abs(Numerator) * scale * 2;
        var rounded = (doubled + Denominator) / (Denominator * 2);
        return (decimal)(Numerator.Sign * rounded) / (decimal)scale;
    }

    /// <summary>The number as it is: <c>7</c> or <c>7/12</c>.</summary>
    public override string ToString() =>
        IsInteger
            ? Numerator.ToString(CultureInfo.InvariantCulture)
            : string.Create(CultureInfo.InvariantCulture, $"{Numerator}/{Denominator}");

    private sealed record LargeQuotient(BigInteger Numerator, BigInteger Denominator);
}
