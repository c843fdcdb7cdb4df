using TreatyIndicators.Tests.Computed;
using TreatyIndicators.Tests.Reported;
using TreatyIndicators.Validation;
using static TreatyIndicators.Tests.Agreed.Fictitious;

namespace TreatyIndicators.Tests.Checked.Shipped;

/// <summary>Declarations, withdrawals, published figures and plan dates: what they may be held against, and what not.</summary>
public sealed class RecordsAndRegionsTests
{
    private static readonly StatePartyReport Blank = Reports.Of("R2025", 2025, new(2026, 4, 1));
    private static readonly Register Party = Register() with { Deposits = [Joined(XAA, "1998-09-01", "1999-03-01")] };

    [Theory]
    [InlineData(null, RuleStatus.Failed)]
    [InlineData(10, RuleStatus.Passed)]
    public void Completion_that_is_declared_again_settles_a_find(int? again, RuleStatus expected)
    {
        CompletionDeclaration first = new() { State = XAA, DeclaredOn = new(2015, 6, 1) };
        var records = new ConventionRecords
        {
            Declarations = new() { Clearance = again is { } month ? [first, new() { State = XAA, DeclaredOn = new(2023, month, 1) }] : [first] },
            Extensions = new() { Requests = [] },
        };
        var report = Blank with { HazardousAreas = new() { NewlyIdentified = [new() { DiscoveredOn = new(2023, 2, 1) }] } };

        Assert.Equal(expected, Status("R-24", records, report));
    }

    [Fact]
    public void A_withdrawal_that_takes_effect_too_early_is_one_problem()
    {
        var register = Party with { Withdrawals = [Left(XAA, "2025-12-01") with { NotifiedOn = Date("2025-06-27"), EffectiveOn = Date("2025-12-01") }] };
        var check = ShippedRules.Checker("R-25").Check(Evidence.Of(SmallWorld.Catalogue(register, XAA), ReportCollection.Empty), new(2026, 6, 1));

        Assert.Single(check.Records.Single(records => records.Convention == ConventionId.Apmbc).Problems);
    }

    [Theory]
    [InlineData("P", RuleStatus.Passed)]
    [InlineData("Q", RuleStatus.Failed)]
    [InlineData(null, RuleStatus.Failed)]
    public void A_region_is_one_of_the_list_that_the_report_names(string? gazetteer, RuleStatus expected)
    {
        var records = new ConventionRecords
        {
            Reference = new() { States = [], Regions = [new() { State = XAA, Gazetteer = "P", Code = "01", AreaM2 = 1000 }, new() { State = XAA, Gazetteer = "Q", Code = "01", AreaM2 = 10 }] },
        };
        var report = Blank with { HazardousAreas = new() { Gazetteer = gazetteer, Totals = new() { RemainingM2 = 5 }, Areas = [new() { Region = "01", AreaM2 = 600 }] } };

        Assert.Equal(expected, Status("R-28", records, report));
    }

    [Fact]
    public void The_figure_of_a_year_is_held_against_that_year_alone()
    {
        var records = new ConventionRecords { Reference = new() { MonitorCasualties = [new() { State = XAA, Year = 2025, Total = 100 }] } };
        var report = Blank with { VictimAssistance = new() { Casualties = new() { Total = 300 } } };

        Assert.Equal(RuleStatus.Failed, Status("R-31", records, report));
        Assert.Equal(RuleStatus.NotEvaluated, Status("R-31", records, report with { Header = report.Header with { Period = new() { From = new(2023, 1, 1), To = new(2025, 12, 31) } } }));
    }

    [Theory]
    [InlineData(AreaUnit.Hectare, true, RuleStatus.Failed)]
    [InlineData(AreaUnit.Hectare, false, RuleStatus.Passed)]
    [InlineData(AreaUnit.SquareMetre, true, RuleStatus.Passed)]
    public void A_unit_without_areas_needs_no_conversion(AreaUnit unit, bool hasAreas, RuleStatus expected)
    {
        var report = Blank with { Header = Blank.Header with { AreaUnit = unit }, HazardousAreas = hasAreas ? new() { Totals = new() { RemainingM2 = 5 } } : null };

        Assert.Equal(expected, Status("HDR-17", new(), report));
    }

    [Theory]
    [InlineData(0, RuleStatus.Failed)]
    [InlineData(90_000, RuleStatus.Passed)]
    public void In_the_year_of_completion_risk_education_is_not_residual_yet(int released, RuleStatus expected) => Assert.Equal(expected, Status("X-10", new(), Blank with
    {
        HazardousAreas = new() { Totals = new() { RemainingM2 = 0 } },
        LandRelease = new() { Totals = new() { ReleasedM2 = released } },
        RiskEducation = new() { Reach = new() { Total = 50 } },
    }));

    [Fact]
    public void Improvised_mines_in_the_split_of_an_area_are_reported_in_the_ground()
    {
        RuleStatus of(ContaminationArea kind) => Status("X-08", new(), Blank with
        {
            HazardousAreas = new() { Areas = [new() { ContaminationAreas = [kind] }] },
            VictimAssistance = new() { Casualties = new() { ByDevice = [new() { Device = Ordnance.ApMineImprovised, Count = 2 }] } },
        });

        Assert.Equal((RuleStatus.Passed, RuleStatus.Failed), (of(new() { Type = Ordnance.ApMineImprovised }), of(new() { Type = Ordnance.ApMine })));
    }

    private static RuleStatus Status(string rule, ConventionRecords records, StatePartyReport report) => Assert.Single(ShippedRules.Checker(rule)
        .Check(Evidence.Of(SmallWorld.Catalogue(Party, XAA), ReportCollection.Of([report])).WithRecords(ConventionId.Apmbc, records), new(2026, 6, 1)).Reports).StatusOf(rule);
}
