using TreatyIndicators.Conditions;
using TreatyIndicators.Export;

namespace TreatyIndicators.Tests.Shown;

public class WordsOfResults
{
    [Fact]
    public void Everything_that_can_be_found_has_words_in_both_languages()
    {
        Assert.All(Enum.GetValues<WhyUndefined>(), why => AssertTold(language => ResultWords.Of(why, language)));
        Assert.All(Enum.GetValues<FindingStatus>(), status => AssertTold(language => ResultWords.Of(status, language)));
        Assert.All(Enum.GetValues<FindingReason>(), reason => AssertTold(language => ResultWords.Of(reason, language)));
        Assert.All(Enum.GetValues<ExplainedOutcome>(), outcome => AssertTold(language => ResultWords.Of(outcome, language)));
        Assert.All(Enum.GetValues<IndicatorUnit>(), unit => AssertTold(language => ResultWords.Of(unit, language)));
    }

    [Fact]
    public void Missing_records_are_told_in_these_words()
    {
        Assert.Equal("unknown: no record of this kind was supplied", ResultWords.Of(WhyUndefined.RecordNotSupplied, ConditionLanguage.English));
        Assert.Equal("未知：未提供此类记录", ResultWords.Of(WhyUndefined.RecordNotSupplied, ConditionLanguage.Chinese));
    }

    [Fact]
    public void A_label_without_a_Chinese_text_is_told_in_English() =>
        Assert.Equal("only English", ResultWords.Of(new Label { En = "only English" }, ConditionLanguage.Chinese));

    [Fact]
    public void Change_that_rounds_to_nothing_has_no_sign() => Assert.Equal(
        ["0", "0", "+0.1", "-0.1"],
        new[] { new Rational(1, 100), new Rational(-1, 100), new Rational(1, 10), new Rational(-1, 10) }
            .Select(number => FigureText.Change(new ProgressFigure(number, null, null), ConditionLanguage.English)));

    private static void AssertTold(Func<ConditionLanguage, string> tell)
    {
        Assert.NotEmpty(tell(ConditionLanguage.English));
        Assert.Contains(tell(ConditionLanguage.Chinese), character => character > '\u2E80');
    }
}
