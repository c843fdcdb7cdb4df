using TreatyIndicators.Tests.Computed;
using TreatyIndicators.Tests.Reported;
using TreatyIndicators.Validation;

namespace TreatyIndicators.Tests.Checked;

/// <summary>What stands in the report is told as it stands, once, and in the manner of the language.</summary>
public sealed class ToldOnceTests
{
    private static readonly StatePartyReport Blank = SmallWorld.Report(Reports.Xaa);

    [Fact]
    public void A_list_without_an_entry_is_one_problem()
    {
        var problem = Assert.Single(Problems("C-07", Blank with { HazardousAreas = new() { Areas = [new()] } }));

        Assert.Equal("Kind of contamination is not given: found no value at $.hazardousAreas.areas[0].contamination, expected at least 1 entry", problem.Sentence());
    }

    [Fact]
    public void Blanks_around_a_text_are_seen()
    {
        var problem = Assert.Single(Problems("C-15", Blank with { HazardousAreas = new() { Areas = [new() { Id = " A" }, new() { Id = "A " }] } }));

        Assert.Equal("Identifier of an area is used twice: found \" A\" at $.hazardousAreas.areas[0].id, expected anything but A", problem.Sentence());
    }

    /// <summary>A budget that does not add up and has no currency: the currency is no number, and the numbers can be put right by themselves.</summary>
    [Fact]
    public void Numbers_beside_a_word_that_is_missing_can_be_put_right()
    {
        var budget = new WorkPlanBudget { National = 5, External = 6, Total = 12 };
        var check = ShippedRules.Checker("F-10").Check(Blank with { LandRelease = new() { WorkPlan = new() { Budget = budget } } }, SmallWorld.Catalogue(Reports.Xaa));

        Assert.Equal(["12", "5", "6"], Assert.Single(check.Repairs).Repairs.Select(repair => Assert.Single(repair.Changes).Found).Order(StringComparer.Ordinal));
        Assert.Equal(2, check.Problems.Count);
    }

    [Fact]
    public void Chinese_has_no_blank_between_its_own_letters()
    {
        var rule = MadeRules.Rule("retained.noUseStatement = false");
        var problem = Assert.Single(MadeRules.Checker(rule).Check(Blank with { Retained = new() { NoUseStatement = true } }).Problems);

        Assert.Equal("为否", problem.Expected(RuleTexts.Chinese));
    }

    private static ValueList<RuleProblem> Problems(string rule, StatePartyReport report) => ShippedRules.Checker(rule).Check(report, SmallWorld.Catalogue(Reports.Xaa)).Problems;
}
