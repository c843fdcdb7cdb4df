using TreatyIndicators.Conditions;

namespace TreatyIndicators.Tests.Conditions;

public class SetOfNumbersTests
{
    [Theory]
    [InlineData("exists x in {1, 2} : x > 1")]
    [InlineData("forall x in {1, 2} : x > 0")]
    [InlineData("count(x in {1, 2, 3} where x > 1) = 2")]
    [InlineData("sum({1, 2}) = 3")]
    [InlineData("max({1, 2}) = 2")]
    [InlineData("median({1, 2}) = 3 / 2")]
    [InlineData("2 in {1, 2}")]
    public void Numbers_written_in_a_set_are_numbers(string text)
    {
        var plan = SampleEvidence.Catalogue.Plan(ActionPlanId.SiemReapAngkor);
        var reported = plan.Indicator(new("SRAAP-7.2")) with
        {
            Condition = Condition.Parse(text, ConditionScope.States).Condition!,
            Silence = SilenceRule.OtherSource,
        };
        var results = IndicatorEngine.Evaluate(plan with { Indicators = [reported], Relations = [] }, Evidence.Of(SampleEvidence.Catalogue, ReportCollection.Empty), 2026, new(2026, 6, 30));

        Assert.Equal(results.Results[0].Denominator, results.Results[0].Numerator);
    }

    [Theory]
    [InlineData("updated(stockpile, stockpile)")]
    [InlineData("updated(header, environment)")]
    public void Only_a_report_can_be_updated(string text) =>
        Assert.Equal("COND-23", Condition.Parse(text, ConditionScope.States).Errors[0].Code);
}
