using TreatyIndicators.Validation;

namespace TreatyIndicators.Tests.Checked;

public sealed class LargeNumberTests
{
    private const string Sum = "landRelease.totals.clearedM2 = sum(landRelease.rows.clearedM2)";

    [Theory]
    [InlineData("en", "found 1 at $.landRelease.totals.clearedM2, expected 158,456,325,028,528,675,187,087,900,670; the difference is -158,456,325,028,528,675,187,087,900,669")]
    [InlineData("zh", "应为 158,456,325,028,528,675,187,087,900,670；相差 -158,456,325,028,528,675,187,087,900,669")]
    public void A_number_of_more_digits_than_a_decimal_holds_is_written_as_others_are(string language, string expected)
    {
        var report = Reported.Reports.Of("R2025", 2025, new(2026, 4, 1)) with
        {
            LandRelease = new() { Totals = new() { ClearedM2 = 1 }, Rows = [new() { ClearedM2 = decimal.MaxValue }, new() { ClearedM2 = decimal.MaxValue }] },
        };
        var problem = Assert.Single(MadeRules.Checker(MadeRules.Rule(Sum)).Check(report, Computed.SmallWorld.Catalogue()).Problems);

        Assert.Contains(expected, problem.Sentence(language == "zh" ? RuleTexts.Chinese : RuleTexts.English), StringComparison.Ordinal);
    }
}
