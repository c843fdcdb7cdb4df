using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using TreatyIndicators.Export;

namespace TreatyIndicators.Tests.Shown;

public class DecimalTexts
{
    [Theory]
    [InlineData(0, 1, "0")]
    [InlineData(7, 1, "7")]
    [InlineData(700, 12, "58.333333")]
    [InlineData(200, 3, "66.666667")]
    [InlineData(1, 2, "0.5")]
    [InlineData(1, 2_000_000, "0.000001")]
    [InlineData(-1, 2_000_000, "-0.000001")]
    [InlineData(-1, 3_000_000, "0")]
    [InlineData(100_000_001, 1_000_000, "100.000001")]
    public void A_number_has_at_most_six_digits_rounded_half_away_from_zero(long numerator, long denominator, string text) =>
        Assert.Equal(text, DecimalText.Of(new Rational(numerator, denominator)));

    [Property]
    public Property The_text_says_what_rounding_says() => Prop.ForAll<long, int, byte>((numerator, denominator, digits) =>
    {
        var number = new Rational(numerator, denominator == 0 ? 1 : denominator);
        return DecimalText.Of(number, digits % 8) == number.Round(digits % 8).ToString("0.########", CultureInfo.InvariantCulture);
    });

    [Fact]
    public void A_number_too_large_for_a_decimal_is_written_out() =>
        Assert.Equal("158456325028528675187087900670", DecimalText.Of(Rational.Of(decimal.MaxValue) + Rational.Of(decimal.MaxValue)));
}
