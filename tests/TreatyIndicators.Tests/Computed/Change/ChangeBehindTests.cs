using static TreatyIndicators.Tests.Agreed.Fictitious;

namespace TreatyIndicators.Tests.Computed.Change;

/// <summary>The reports and records behind a change.</summary>
public class ChangeBehindTests
{
    [Fact]
    public void Where_the_report_alone_would_have_changed_the_outcome_too_it_is_not_the_records_alone()
    {
        var indicator = SmallWorld.Indicator("stockpile.neverHeld = true or clearanceDutyOpen(s, t)") with { Silence = SilenceRule.ReportingAct, DecidingFields = ["stockpile.neverHeld"] };
        var before = SmallWorld.Evidence(SmallWorld.Catalogue(XAA), Told(false, 2024), Told(true, 2025));
        var after = SmallWorld.Evidence(
            SmallWorld.Catalogue(Register() with { Deposits = [Joined(XAA, "1998-09-01", "1999-03-01")], Obligations = [Clearance(XAA, "2025-06-01")] }, XAA), Told(false, 2024), Told(true, 2025));

        Assert.Equal("value 100, n 1, N 0; NewAnswer 100: XAA XAA-2024 > XAA-2025 NotMet > Met 1/0", Change(indicator, (before, new(2025, new(2026, 12, 31))), (after, new(2026, new(2026, 12, 31)))));
    }

    [Fact]
    public void Report_for_the_first_year_of_the_plan_is_the_one_behind_a_cumulative_figure()
    {
        var indicator = SmallWorld.Indicator("stockpile.neverHeld = true") with { Silence = SilenceRule.ReportingAct, DecidingFields = ["stockpile.neverHeld"], TimeBase = TimeBase.Cumulative };
        var evidence = SmallWorld.Evidence(SmallWorld.Catalogue(XAA), Told(false, 2025), Told(true, 2026));

        Assert.Equal("value 100, n 1, N 0; NewAnswer 100: XAA XAA-2025 > XAA-2026 NotMet > Met 1/0", Change(indicator, (evidence, new(2026, new(2027, 12, 31))), (evidence, new(2027, new(2027, 12, 31)))));
    }

    [Fact]
    public void Between_two_strata_whoever_is_in_one_alone_has_no_finding_in_the_other()
    {
        var result = SmallWorld.Evaluate(SmallWorld.Indicator("isParty(s, t)"), SmallWorld.Evidence(SmallWorld.Catalogue(XAA, XAB)));
        var change = ResultChange.Between(result.By(StateGroups.Of("Mine", XAA))["Mine"].Result, result.By(StateGroups.Of("Mine", XAB))["Mine"].Result);

        Assert.Equal("value 0, n 0, N 0; Entered 0: XAB - > - - > Met 1/1; Left 0: XAA - > - Met > - -1/-1", ChangeTexts.Of(change));
    }

    private static StatePartyReport Told(bool? answer, int year) => SmallWorld.Report(XAA, year) with { Stockpile = new() { NeverHeld = answer } };

    private static string Change(Indicator indicator, (Evidence Evidence, Question Question) before, (Evidence Evidence, Question Question) after)
    {
        var plan = SmallWorld.Plan(indicator);
        return ChangeTexts.Of(ResultChange.Between(
            IndicatorEngine.Evaluate(plan, before.Evidence, before.Question).Results[0],
            IndicatorEngine.Evaluate(plan, after.Evidence, after.Question).Results[0]));
    }
}
