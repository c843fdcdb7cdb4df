using System.Globalization;
using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace TreatyIndicators.Tests.Values;

public class RationalTests
{
    private static readonly Rational Zero = Rational.Of(0);
    private static readonly Rational One = Rational.Of(1);

    private static readonly Gen<Rational> Small =
        from numerator in Gen.Choose(-60, 60)
        from denominator in Gen.Choose(1, 24)
        from sign in Gen.Elements(-1, 1)
        select new Rational(numerator, denominator * sign);

    private static readonly Gen<decimal> Decimals =
        from low in Gen.Choose(int.MinValue, int.MaxValue)
        from middle in Gen.Choose(int.MinValue, int.MaxValue)
        from high in Gen.Choose(int.MinValue, int.MaxValue)
        from negative in Gen.Elements(true, false)
        from scale in Gen.Choose(0, 28)
        from words in Gen.Choose(0, 3)
        select new decimal(words > 0 ? low : 0, words > 1 ? middle : 0, words > 2 ? high : 0, negative, (byte)scale);

    [Property]
    public Property Sums_and_products_obey_the_laws_of_arithmetic() => Prop.ForAll(
        Gen.Three(Small).ToArbitrary(),
        three =>
        {
            var (a, b, c) = three;
            Assert.Equal(a + b, b + a);
            Assert.Equal(a * b, b * a);
            Assert.Equal(a + b + c, a + (b + c));
            Assert.Equal(a * b * c, a * (b * c));
            Assert.Equal(a * (b + c), (a * b) + (a * c));
            Assert.Equal(Zero, a - a);
            Assert.Equal(a, a + Zero);
            Assert.Equal(a, a * One);
            Assert.Equal(b == Zero ? a : a / (b / One), b == Zero ? a : a * (One / b));
        });

    /// <summary>Whole numbers of ordinary size are reckoned with without large numbers on the way; at the edges they must not run over.</summary>
    [Fact]
    public void Numbers_at_the_edges_of_ordinary_size_are_reckoned_with_exactly()
    {
        long[] edges = [long.MinValue, long.MinValue + 1, -4_000_000_000, -3, -1, 0, 1, 2, 3, 4_000_000_000, long.MaxValue - 1, long.MaxValue];
        foreach (var (one, other) in edges.SelectMany(one => edges.Select(other => (one, other))))
        {
            var (left, right, a, b) = (Rational.Of(one), Rational.Of(other), new BigInteger(one), new BigInteger(other));
            Assert.Equal(new Rational(a + b, 1), left + right);
            Assert.Equal(new Rational(a - b, 1), left - right);
            Assert.Equal(new Rational(a * b, 1), left * right);
            Assert.Equal(new Rational(-a, 1), -left);
            Assert.Equal(a.CompareTo(b), left.CompareTo(right));
            if (other == 0)
            {
                Assert.Throws<DivideByZeroException>(() => left / right);
            }
            else
            {
                Assert.Equal(new Rational(a, b), left / right);
            }
        }
    }

    [Property]
    public Property Quotient_times_divisor_is_the_dividend() => Prop.ForAll(
        Gen.Two(Small).ToArbitrary(),
        pair => pair.Item2 == Zero || (pair.Item1 / pair.Item2) * pair.Item2 == pair.Item1);

    [Property]
    public Property Every_number_is_in_lowest_terms_with_a_denominator_above_zero() => Prop.ForAll(
        Gen.Two(Small).ToArbitrary(),
        pair =>
        {
            var product = pair.Item1 * pair.Item2;
            Assert.True(product.Denominator.Sign > 0);
            Assert.Equal(BigInteger.One, BigInteger.GreatestCommonDivisor(product.Numerator, product.Denominator));
        });

    [Property]
    public Property Equal_numbers_are_equal_however_they_were_made() => Prop.ForAll(
        Gen.Zip(Small, Gen.Choose(1, 50)).ToArbitrary(),
        pair =>
        {
            var (number, factor) = pair;
            var expanded = new Rational(number.Numerator * -factor, number.Denominator * -factor);
            Assert.Equal(number, expanded);
            Assert.Equal(number.GetHashCode(), expanded.GetHashCode());
            Assert.Equal(0, number.CompareTo(expanded));
        });

    [Property]
    public Property Order_is_the_order_of_cross_products() => Prop.ForAll(
        Gen.Three(Small).ToArbitrary(),
        three =>
        {
            var (a, b, c) = three;
            var expected = ((a.Numerator * b.Denominator) - (b.Numerator * a.Denominator)).Sign;
            Assert.Equal(expected, Math.Sign(a.CompareTo(b)));
            Assert.Equal(-expected, Math.Sign(b.CompareTo(a)));
            Assert.Equal(expected < 0, a < b);
            Assert.Equal(expected > 0, a > b);
            Assert.Equal(expected <= 0, a <= b);
            Assert.Equal(expected >= 0, a >= b);
            Assert.Equal(expected == 0, a == b);
            Assert.True(!(a <= b && b <= c) || a <= c);
        });

    [Property(MaxTest = 2000)]
    public Property Decimal_number_is_taken_exactly() => Prop.ForAll(
        Decimals.ToArbitrary(),
        number => Assert.Equal(FromDigits(number), Rational.Of(number)));

    [Theory]
    [InlineData("79228162514264337593543950335")]
    [InlineData("-79228162514264337593543950335")]
    [InlineData("7.9228162514264337593543950335")]
    [InlineData("-0.0000000000000000000000000001")]
    [InlineData("-2.50")]
    [InlineData("0.000")]
    public void Decimal_number_of_many_digits_is_taken_exactly(string text)
    {
        var number = decimal.Parse(text, CultureInfo.InvariantCulture);
        Assert.Equal(FromDigits(number), Rational.Of(number));
    }

    [Property(MaxTest = 2000)]
    public Property Rounding_goes_half_away_from_zero() => Prop.ForAll(
        Gen.Zip(Small, Gen.Choose(0, 8)).ToArbitrary(),
        pair => Assert.Equal(RoundedByHand(pair.Item1, pair.Item2), pair.Item1.Round(pair.Item2)));

    [Theory]
    [InlineData(1, 2, 0, "1")]
    [InlineData(-1, 2, 0, "-1")]
    [InlineData(5, 2, 0, "3")]
    [InlineData(-5, 2, 0, "-3")]
    [InlineData(49, 100, 0, "0")]
    [InlineData(12345, 1000, 2, "12.35")]
    [InlineData(-12345, 1000, 2, "-12.35")]
    [InlineData(2, 3, 28, "0.6666666666666666666666666667")]
    public void Halves_round_away_from_zero(int numerator, int denominator, int digits, string expected) =>
        Assert.Equal(decimal.Parse(expected, CultureInfo.InvariantCulture), new Rational(numerator, denominator).Round(digits));

    [Fact]
    public void Default_is_zero()
    {
        Assert.Equal(Zero, default(Rational));
        Assert.Equal(Zero.GetHashCode(), default(Rational).GetHashCode());
        Assert.Equal(BigInteger.One, default(Rational).Denominator);
        Assert.True(default(Rational).IsInteger);
        Assert.Equal("0", default(Rational).ToString());
        Assert.Equal(One, default(Rational) + One);
        Assert.Equal(0m, default(Rational).Round(2));
    }

    [Fact]
    public void Numbers_beyond_ordinary_size_are_exact_too()
    {
        var (most, least) = (Rational.Of(long.MaxValue), Rational.Of(long.MinValue));

        Assert.Equal((BigInteger)long.MaxValue + 1, (most + One).Numerator);
        Assert.Equal((BigInteger)long.MinValue - 1, (least - One).Numerator);
        Assert.Equal(most, most + One - One);
        Assert.Equal(most + One, -least);
        Assert.Equal((most + One).GetHashCode(), (-least).GetHashCode());
        Assert.True(most + One > most);
        Assert.True((most + One).IsInteger);
        Assert.Equal((BigInteger)long.MaxValue * 4, (One / (most * Rational.Of(4))).Denominator);
        Assert.Equal(One, One / (most * Rational.Of(4)) * most * Rational.Of(4));
        Assert.Equal((BigInteger)decimal.MaxValue, Rational.Of(decimal.MaxValue).Numerator);
    }

    [Fact]
    public void Division_by_zero_is_refused()
    {
        Assert.Throws<DivideByZeroException>(() => new Rational(1, 0));
        Assert.Throws<DivideByZeroException>(() => One / Zero);
    }

    [Fact]
    public void It_prints_as_a_whole_number_or_a_quotient()
    {
        Assert.Equal("7/12", new Rational(-14, -24).ToString());
        Assert.Equal("-7", new Rational(14, -2).ToString());
    }

    /// <summary>Reads the digits of the printed number, another way than taking its bits apart.</summary>
    private static Rational FromDigits(decimal number)
    {
        var text = number.ToString(CultureInfo.InvariantCulture);
        var point = text.IndexOf('.', StringComparison.Ordinal);
        var digits = BigInteger.Parse(text.Replace(".", string.Empty, StringComparison.Ordinal), CultureInfo.InvariantCulture);
        return new(digits, point < 0 ? BigInteger.One : BigInteger.Pow(10, text.Length - point - 1));
    }

    /// <summary>Rounds by the remainder of the division, digit shifted into the numerator.</summary>
    private static decimal RoundedByHand(Rational number, int digits)
    {
        var quotient = BigInteger.DivRem(BigInteger.Abs(number.Numerator) * BigInteger.Pow(10, digits), number.Denominator, out var remainder);
        var up = remainder * 2 >= number.Denominator ? 1 : 0;
        return number.Numerator.Sign * (decimal)(quotient + up) / (decimal)Math.Pow(10, digits);
    }
}
