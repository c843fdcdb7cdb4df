using TreatyIndicators.Tests.Computed;
using TreatyIndicators.Tests.Reported;
using TreatyIndicators.Validation;

namespace TreatyIndicators.Tests.Checked.Shipped;

/// <summary>What may lie between two years, and what is told of a geometry or a statement that is not whole.</summary>
public sealed class YearsOfOneStateTests
{
    [Fact]
    public void A_milestone_that_was_settled_need_not_be_told_again()
    {
        RuleStatus of(MilestoneStatus? before, string now) => Second(
            "Y-17",
            Plan(2024, new Milestone { Target = "Clear A", Date = new(2024, 6, 1), Status = before }),
            Plan(2025, new Milestone { Target = now, Date = new(2024, 6, 1), Status = MilestoneStatus.Met }));

        Assert.Equal(RuleStatus.Failed, of(null, "Clear B"));
        Assert.Equal(RuleStatus.Failed, of(MilestoneStatus.Planned, "Clear B"));
        Assert.Equal(RuleStatus.Passed, of(MilestoneStatus.Met, "Clear B"));
        Assert.Equal(RuleStatus.Passed, of(null, "Clear A "));
    }

    [Theory]
    [InlineData(106, null, RuleStatus.Failed)]
    [InlineData(106, VictimDefinition.SurvivorsOnly, RuleStatus.Passed)]
    [InlineData(105, VictimDefinition.SurvivorsOnly, RuleStatus.Failed)]
    [InlineData(106, VictimDefinition.CasualtiesOnly, RuleStatus.Failed)]
    public void Who_was_killed_is_no_survivor(int total, VictimDefinition? definition, RuleStatus expected)
    {
        var before = Blank(2024) with { VictimAssistance = new() { VictimDefinition = definition, Victims = new() { Total = 100 } } };
        var now = Blank(2025) with { VictimAssistance = new() { VictimDefinition = definition, Victims = new() { Total = total }, Casualties = new() { Total = 10, Killed = 4 } } };

        Assert.Equal(expected, Second("Y-20", before, now));
        Assert.Equal(definition is null ? expected : RuleStatus.NotEvaluated, Second("Y-20", before, now with { VictimAssistance = now.VictimAssistance with { VictimDefinition = VictimDefinition.WithFamiliesAndCommunities } }));
    }

    [Fact]
    public void Areas_found_in_a_year_may_be_confirmed_in_it()
    {
        RuleStatus of(HazardStatus status) => Second(
            "Y-12",
            Blank(2024) with { HazardousAreas = new() { Totals = new() { ShaAreaM2 = 100 } } },
            Blank(2025) with { HazardousAreas = new() { Reclassified = [new() { AreaM2 = 120 }], NewlyIdentified = [new() { AreaM2 = 50, Status = status }] } });

        Assert.Equal((RuleStatus.Passed, RuleStatus.Failed), (of(HazardStatus.Sha), of(HazardStatus.Cha)));
    }

    [Fact]
    public void After_years_without_release_any_release_may_be_right()
    {
        StatePartyReport of(int year, decimal released) => Blank(year) with { LandRelease = new() { Totals = new() { ReleasedM2 = released } } };

        Assert.Equal(RuleStatus.NotEvaluated, Second("Y-18", of(2024, 0), of(2025, 50)));
        Assert.Equal(RuleStatus.Failed, Second("Y-18", of(2024, 4), of(2025, 50)));
    }

    [Fact]
    public void The_earlier_report_is_told_where_it_lacks_the_field()
    {
        var evidence = Evidence(Blank(2024), Blank(2025) with { HazardousAreas = new() { Totals = new() { ShaAreaM2 = 5 }, Reclassified = [new() { AreaM2 = 5 }] } });

        Assert.Equal("prev.hazardousAreas.totals.shaAreaM2 is not given", ShippedRules.Checker("Y-12").Check(evidence, new(2026, 6, 1)).Reports[^1]["Y-12"].Reason!.Sentence());
    }

    [Fact]
    public void A_shape_that_crosses_itself_has_no_size_to_be_compared()
    {
        HazardousAreas of(params (decimal Lat, decimal Lon)[] corners) => new()
        {
            Areas = [new() { AreaM2 = 100, Geometry = new() { Polygons = [new() { Rings = [new() { Points = [.. corners.Select(corner => new GeoPoint { Lat = corner.Lat, Lon = corner.Lon })] }] }] } }],
        };

        Assert.Equal(RuleStatus.Passed, Alone("C-16", Blank(2025) with { HazardousAreas = of((1, 1), (1.01m, 1.01m), (1.01m, 1), (1, 1.01m), (1, 1)) }));
        Assert.Equal(RuleStatus.Failed, Alone("C-16", Blank(2025) with { HazardousAreas = of((1, 1), (1, 1.01m), (1.01m, 1.01m), (1.01m, 1), (1, 1)) }));
        Assert.Equal(RuleStatus.NotEvaluated, Alone("C-16", Blank(2025) with { HazardousAreas = of((1, 1), (1, 1.01m), (1, 1)) }));
    }

    [Theory]
    [InlineData("N/A")]
    [InlineData("–")]
    [InlineData(" — ")]
    [InlineData("不适用")]
    public void A_dash_of_any_length_is_no_statement(string wording)
    {
        var report = Blank(2025) with { NationalImplementation = new() { NilStatement = new() { Stated = true, Wording = wording } } };

        Assert.Equal(RuleStatus.Failed, Alone("HDR-18", report));
        Assert.Equal(RuleStatus.Passed, Alone("HDR-18", report with { NationalImplementation = new() { NilStatement = new() { Stated = true, Wording = "No measure was taken." } } }));
    }

    [Theory]
    [InlineData("changed", RuleStatus.Passed)]
    [InlineData("NotApplicable", RuleStatus.Failed)]
    public void Form_A_is_not_called_not_applicable_for_a_word_that_is_on_no_list(string status, RuleStatus expected)
    {
        var report = Blank(2025);

        Assert.Equal(expected, Alone("HDR-10", report with { Header = report.Header with { Cover = [new() { Form = FormLetter.A, Status = Code<CoverStatus>.Of(status) }] } }));
    }

    [Fact]
    public void A_form_that_changed_to_nil_has_content_enough()
    {
        var report = Blank(2025) with { Stockpile = new() { NilStatement = new() { Stated = true, Wording = "All was destroyed." } } };
        StatePartyReport marked(FormLetter form) => report with { Header = report.Header with { Cover = [new() { Form = form, Status = CoverStatus.Changed }] } };

        Assert.Equal((RuleStatus.Passed, RuleStatus.Failed), (Alone("HDR-09", marked(FormLetter.B)), Alone("HDR-09", marked(FormLetter.D))));
    }

    private static StatePartyReport Blank(int year) => Reports.Of($"R{year}", year, new(year + 1, 4, 1));

    private static StatePartyReport Plan(int year, Milestone milestone) => Blank(year) with { LandRelease = new() { WorkPlan = new() { Milestones = [milestone] } } };

    private static Evidence Evidence(params StatePartyReport[] reports) => TreatyIndicators.Evidence.Of(SmallWorld.Catalogue(Reports.Xaa), ReportCollection.Of(reports));

    private static RuleStatus Second(string rule, StatePartyReport before, StatePartyReport now) => ShippedRules.Checker(rule).Check(Evidence(before, now), new(2026, 6, 1)).Reports[^1].StatusOf(rule);

    private static RuleStatus Alone(string rule, StatePartyReport report) => ShippedRules.Checker(rule).Check(report, SmallWorld.Catalogue(Reports.Xaa)).StatusOf(rule);
}
