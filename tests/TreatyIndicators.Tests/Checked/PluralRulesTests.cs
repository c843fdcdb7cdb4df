using TreatyIndicators.Validation;

namespace TreatyIndicators.Tests.Checked;

public sealed class PluralRulesTests
{
    private static readonly PluralRules English = Rules((PluralCategory.One, "i = 1 and v = 0"));

    private static readonly PluralRules Russian = Rules(
        (PluralCategory.One, "v = 0 and i % 10 = 1 and i % 100 != 11"),
        (PluralCategory.Few, "v = 0 and i % 10 = 2..4 and i % 100 != 12..14"),
        (PluralCategory.Many, "v = 0 and i % 10 = 0 or v = 0 and i % 10 = 5..9 or v = 0 and i % 100 = 11..14"));

    private static readonly PluralRules Arabic = Rules(
        (PluralCategory.Zero, "n = 0"),
        (PluralCategory.One, "n = 1"),
        (PluralCategory.Two, "n = 2"),
        (PluralCategory.Few, "n % 100 = 3..10"),
        (PluralCategory.Many, "n % 100 = 11..99"));

    private static readonly PluralRules French = Rules(
        (PluralCategory.One, "i = 0,1"),
        (PluralCategory.Many, "e = 0 and i != 0 and i % 1000000 = 0 and v = 0 or e != 0..5"));

    private static readonly PluralRules Spanish = Rules(
        (PluralCategory.One, "n = 1"),
        (PluralCategory.Many, "e = 0 and i != 0 and i % 1000000 = 0 and v = 0 or e != 0..5"));

    [Fact]
    public void Chinese_has_one_form_for_all_numbers()
    {
        Assert.Equal([PluralCategory.Other], PluralRules.None.Categories);
        Assert.Equal("Other Other Other", Categories(PluralRules.None, 0, 1, 2));
    }

    [Fact]
    public void English_tells_one_from_the_others_and_a_fraction_from_one() =>
        Assert.Equal("Other One Other Other Other", Categories(English, 0, 1, 1.5m, 2, 21));

    [Fact]
    public void Russian_goes_by_the_last_digits()
    {
        Assert.Equal("One One One", Categories(Russian, 1, 21, 1001));
        Assert.Equal("Few Few Few", Categories(Russian, 2, 24, 1003));
        Assert.Equal("Many Many Many Many Many Many", Categories(Russian, 0, 5, 11, 12, 114, 1000000));
        Assert.Equal("Other Other", Categories(Russian, 1.5m, 2.1m));
    }

    [Fact]
    public void Arabic_uses_all_six_forms()
    {
        Assert.Equal(Enum.GetValues<PluralCategory>(), Arabic.Categories);
        Assert.Equal("Zero One Two", Categories(Arabic, 0, 1, 2));
        Assert.Equal("Few Few Few Few", Categories(Arabic, 3, 10, 103, 1010));
        Assert.Equal("Many Many Many Many", Categories(Arabic, 11, 26, 99, 1011));
        Assert.Equal("Other Other Other Other", Categories(Arabic, 100, 102, 1000, 0.1m));
    }

    [Fact]
    public void French_takes_what_is_less_than_two_as_one_and_whole_millions_apart() =>
        Assert.Equal("One One One Other Many Other", Categories(French, 0, 1, 1.9m, 2, 2000000, 2000001));

    [Fact]
    public void Spanish_takes_only_one_as_one_and_whole_millions_apart() =>
        Assert.Equal("Other One Other Many", Categories(Spanish, 0, 1, 1.9m, 1000000));

    [Fact]
    public void A_number_below_zero_goes_like_the_one_above_and_zeros_at_the_end_do_not_count()
    {
        Assert.Equal("One One One Other", Categories(English, -1, 1.0m, 1.000m, -2));
        Assert.Equal("Other", Categories(English, decimal.MinValue));
    }

    [Theory]
    [InlineData("x = 1")]
    [InlineData("n = ")]
    [InlineData("n % 0 = 1")]
    [InlineData("n = 4..2")]
    [InlineData("n = 1..2..3")]
    [InlineData("n < 2")]
    [InlineData("n % 10 = 1 and")]
    [InlineData("")]
    public void A_rule_that_the_locale_data_would_not_write_is_refused(string rule)
    {
        var relation = rule.Split(" and ")[^1];
        var thrown = Assert.Throws<FormatException>(() => Rules((PluralCategory.One, rule)));
        Assert.Equal($"found the plural rule \"{relation}\", expected one such as \"v = 0 and i % 10 = 2..4 and i % 100 != 12..14\"", thrown.Message);
    }

    [Fact]
    public void What_is_left_takes_no_rule()
    {
        var thrown = Assert.Throws<FormatException>(() => Rules((PluralCategory.Other, "n = 1")));
        Assert.Equal("found a rule for Other, expected none: it takes the numbers that are left", thrown.Message);
    }

    private static PluralRules Rules(params (PluralCategory Category, string Rule)[] rules) =>
        PluralRules.Parse(rules.Select(rule => KeyValuePair.Create(rule.Category, rule.Rule)));

    private static string Categories(PluralRules rules, params decimal[] numbers) =>
        string.Join(' ', numbers.Select(rules.CategoryOf));
}
