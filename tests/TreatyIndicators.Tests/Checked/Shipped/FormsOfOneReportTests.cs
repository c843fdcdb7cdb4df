using TreatyIndicators.Tests.Computed;
using TreatyIndicators.Tests.Reported;
using TreatyIndicators.Validation;

namespace TreatyIndicators.Tests.Checked.Shipped;

/// <summary>Nobody is accused of what treaty practice makes right: the year of completion, finds after it, items of another kind, forms of different years.</summary>
public sealed class FormsOfOneReportTests
{
    private static readonly StatePartyReport Blank = Reports.Of("R2025", 2025, new(2026, 4, 1));
    private static readonly NilStatement Nil = new() { Stated = true, Wording = "No area is known." };

    [Fact]
    public void Items_found_in_the_year_of_completion_or_of_another_kind_do_not_belie_that_no_area_is_left()
    {
        RuleStatus of(LandReleaseRow row, ConventionId? convention = null) => Status("X-09", Under(convention) with { HazardousAreas = new() { NilStatement = Nil }, LandRelease = new() { Rows = [row] } });

        Assert.Equal(RuleStatus.Failed, of(new() { Devices = new() { ApMines = 3 } }));
        Assert.Equal(RuleStatus.Failed, of(new() { Devices = new() { ClusterRemnants = 3 } }, ConventionId.Ccm));
        Assert.Equal(RuleStatus.Passed, of(new() { Devices = new() { ApMines = 3 }, ClearedM2 = 90_000 }));
        Assert.Equal(RuleStatus.Passed, of(new() { Devices = new() { ApMines = 3 }, CancelledM2 = 100 }));
        Assert.Equal(RuleStatus.Passed, of(new() { Devices = new() { OtherErw = 3 } }));
        Assert.Equal(RuleStatus.Passed, of(new() { Devices = new() { ApMines = 3 } }, ConventionId.Ccm));
        Assert.Equal(RuleStatus.Passed, of(new() { Devices = new() { ApMines = 3 }, Residual = true }));
    }

    [Fact]
    public void What_was_found_after_a_declaration_does_not_belie_it()
    {
        var declared = new DeclarationRecords { Clearance = [new() { State = Reports.Xaa, DeclaredOn = new(2025, 6, 1) }], Stockpile = [new() { State = Reports.Xaa, DeclaredOn = new(2025, 6, 1) }] };
        (RuleStatus, RuleStatus) of(int month, int held = 5)
        {
            var report = Blank with
            {
                Stockpile = new() { Totals = new() { Quantity = held }, Discoveries = [new() { DiscoveredOn = new(2025, month, 1), Quantity = 5 }] },
                HazardousAreas = new() { Totals = new() { RemainingM2 = held }, NewlyIdentified = [new() { DiscoveredOn = new(2025, month, 1), AreaM2 = 5 }] },
            };
            var check = Assert.Single(ShippedRules.Checker("X-02", "X-03").Check(Evidence([report]).WithRecords(ConventionId.Apmbc, new() { Declarations = declared }), new(2026, 6, 1)).Reports);
            return (check.StatusOf("X-02"), check.StatusOf("X-03"));
        }

        Assert.Equal((RuleStatus.Failed, RuleStatus.Failed), of(5));
        Assert.Equal((RuleStatus.Passed, RuleStatus.Passed), of(11));
        Assert.Equal((RuleStatus.Failed, RuleStatus.Failed), of(11, held: 6));
    }

    /// <summary>Seven mines were destroyed and ten items of stock held in 2024; the forms are left to that year one by one.</summary>
    [Theory]
    [InlineData("X-04", FormLetter.F)]
    [InlineData("X-04", FormLetter.G)]
    [InlineData("X-14", FormLetter.B)]
    [InlineData("X-14", FormLetter.G)]
    public void Figures_of_two_years_are_not_held_against_each_other(string rule, FormLetter left)
    {
        var before = Year(2024, devices: 7, cleared: 7, destroyed: 700, opening: 900);
        var now = Year(2025, devices: 0, cleared: 1, destroyed: 100, opening: 0);
        var later = left switch { FormLetter.F => now with { LandRelease = null }, FormLetter.G => now with { Destroyed = null }, _ => now with { Stockpile = null } };
        later = later with { Header = later.Header with { Cover = [new() { Form = left, Status = CoverStatus.Unchanged, LastReportedYear = 2024 }] } };

        Assert.Equal(RuleStatus.Failed, Status(rule, now));
        Assert.Equal(RuleStatus.NotEvaluated, ShippedRules.Checker(rule).Check(Evidence([before, later]), new(2026, 6, 1)).Reports[^1].StatusOf(rule));
    }

    [Fact]
    public void Items_taken_over_to_be_destroyed_may_be_destroyed()
    {
        RuleStatus of(TransferPurpose purpose) => Status("X-14", Blank with
        {
            Stockpile = new() { Totals = new() { OpeningQuantity = 100 } },
            Retained = new() { Transfers = [new() { Direction = TransferDirection.Incoming, Purpose = purpose, Quantity = 50 }] },
            Destroyed = new() { StockpileTotals = new() { InPeriod = 150 } },
        });

        Assert.Equal(RuleStatus.Passed, of(TransferPurpose.Destruction));
        Assert.Equal(RuleStatus.Failed, of(TransferPurpose.Training));
    }

    /// <summary>Five hundred were taken over in 2024; form D is left to that year.</summary>
    [Fact]
    public void What_was_taken_over_in_an_earlier_year_is_not_destroyed_in_this_one()
    {
        var before = Reports.Of("R2024", 2024, new(2025, 4, 1)) with { Retained = new() { Transfers = [new() { Direction = TransferDirection.Incoming, Purpose = TransferPurpose.Destruction, Quantity = 500 }] } };
        var now = Blank with { Stockpile = new() { Totals = new() { OpeningQuantity = 10 } }, Destroyed = new() { StockpileTotals = new() { InPeriod = 300 } } };
        var left = now with { Header = now.Header with { Cover = [new() { Form = FormLetter.D, Status = CoverStatus.Unchanged, LastReportedYear = 2024 }] } };

        Assert.Equal(RuleStatus.Failed, ShippedRules.Checker("X-14").Check(Evidence([before, left]), new(2026, 6, 1)).Reports[^1].StatusOf("X-14"));
        Assert.Equal(RuleStatus.Passed, Status("X-14", now with { Retained = before.Retained }));
    }

    [Fact]
    public void Lots_are_held_against_those_of_the_same_year()
    {
        RuleStatus of(long? used, DestroyedBasis? basis) => Status("X-11", Blank with
        {
            Retained = new() { Used = [new() { MunitionType = "MX-1", Quantity = used, LotNumbers = ["L-7"] }] },
            Destroyed = new() { Stockpile = [new() { MunitionType = "MX-1", LotNumbers = ["L-7", "L-8"], Basis = basis }] },
        });

        Assert.Equal(RuleStatus.Failed, of(2, DestroyedBasis.InPeriod));
        Assert.Equal(RuleStatus.Passed, of(2, DestroyedBasis.SinceEntryIntoForce));
        Assert.Equal(RuleStatus.Passed, of(0, DestroyedBasis.InPeriod));
        Assert.Equal(RuleStatus.Failed, of(null, null));
    }

    [Fact]
    public void Progress_on_a_spot_and_where_no_areas_are_listed_needs_no_area_of_its_region()
    {
        var before = Reports.Of("R2024", 2024, new(2025, 4, 1)) with { HazardousAreas = new() { Areas = [new() { Region = "North" }] } };
        RuleStatus of(StatePartyReport earlier, LandReleaseRow row) => ShippedRules.Checker("X-07")
            .Check(Evidence([earlier, Blank with { HazardousAreas = new() { Totals = new() { RemainingM2 = 5 } }, LandRelease = new() { Rows = [row] } }]), new(2026, 6, 1)).Reports[^1].StatusOf("X-07");

        Assert.Equal(RuleStatus.Failed, of(before, new() { Region = "South" }));
        Assert.Equal(RuleStatus.Passed, of(before, new() { Region = "South", SpotTask = true }));
        Assert.Equal(RuleStatus.Passed, of(before, new() { Region = "South", Residual = true }));
        Assert.Equal(RuleStatus.NotEvaluated, of(before with { HazardousAreas = new() { Totals = new() { RemainingM2 = 9 } } }, new() { Region = "South" }));
    }

    [Fact]
    public void Without_an_earlier_report_that_is_the_reason()
    {
        var check = ShippedRules.Checker("X-07").Check(Blank with { HazardousAreas = new() { Areas = [new() { Region = "North" }] }, LandRelease = new() { Rows = [new() { Region = "South" }] } }, SmallWorld.Catalogue(Reports.Xaa));

        Assert.Equal(WhyNotEvaluated.NoEarlierReport, check["X-07"].Reason!.Why);
    }

    [Fact]
    public void Amounts_in_two_currencies_are_not_compared()
    {
        RuleStatus of(string? currency) => Status("X-13", Blank with
        {
            LandRelease = new() { WorkPlan = new() { Budget = new() { External = 1000, Currency = "USD" } } },
            Cooperation = new() { AssistanceNeeds = [new() { Duty = Duty.Clearance, Amount = 920, Currency = currency }] },
        });

        Assert.Equal(RuleStatus.Failed, of("USD"));
        Assert.Equal(RuleStatus.Failed, of(null));
        Assert.Equal(RuleStatus.NotEvaluated, of("EUR"));
    }

    [Fact]
    public void A_limit_that_is_open_is_told_with_what_remains_possible()
    {
        var report = Blank with
        {
            Stockpile = new() { Totals = new() { OpeningQuantity = 100 }, Discoveries = [new() { Quantity = 50 }] },
            Destroyed = new() { StockpileTotals = new() { InPeriod = 160 } },
        };
        var problem = Assert.Single(ShippedRules.Checker("X-14").Check(report, SmallWorld.Catalogue(Reports.Xaa)).Problems);

        Assert.Equal("at most 150, which is what the given values leave possible", problem.Expected());
        Assert.Equal(Rational.Of(10), problem.Difference);
    }

    [Fact]
    public void A_type_without_a_sheet_is_told_where_the_form_of_sheets_is_left_out()
    {
        var report = Blank with { Header = Blank.Header with { Kind = ReportKind.Initial }, Stockpile = new() { Stock = [new() { MunitionType = "MX-1", Quantity = 5 }] } };

        Assert.Equal(RuleStatus.Failed, Status("X-05", report));
    }

    private static StatePartyReport Year(int year, long devices, long cleared, long destroyed, long opening) => Reports.Of($"R{year}", year, new(year + 1, 4, 1)) with
    {
        Stockpile = new() { Totals = new() { OpeningQuantity = opening } },
        LandRelease = new() { Rows = [new() { Devices = new() { ApMines = devices, ApImprovised = 0 } }] },
        Destroyed = new() { ClearanceTotals = new() { InPeriod = cleared }, StockpileTotals = new() { InPeriod = destroyed } },
    };

    private static StatePartyReport Under(ConventionId? convention) => Blank with { Header = Blank.Header with { Convention = convention ?? ConventionId.Apmbc } };

    private static Evidence Evidence(IEnumerable<StatePartyReport> reports) => TreatyIndicators.Evidence.Of(SmallWorld.Catalogue(Reports.Xaa), ReportCollection.Of(reports));

    private static RuleStatus Status(string rule, StatePartyReport report) => ShippedRules.Checker(rule).Check(report, SmallWorld.Catalogue(Reports.Xaa)).StatusOf(rule);
}
