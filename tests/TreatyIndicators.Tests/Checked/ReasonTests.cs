using TreatyIndicators.Tests.Computed;
using TreatyIndicators.Tests.Reported;
using TreatyIndicators.Validation;

namespace TreatyIndicators.Tests.Checked;

/// <summary>What is said to be missing is what is missing: with it the rule could be tested.</summary>
public sealed class ReasonTests
{
    private static readonly StatePartyReport Blank = SmallWorld.Report(Reports.Xaa);

    [Fact]
    public void A_row_that_gives_no_area_is_told_and_not_the_unit_of_rounding()
    {
        var rows = new LandRelease { Totals = new() { ReleasedM2 = 30 }, Rows = [new() { ReleasedM2 = 10 }, new()] };

        Assert.Equal("landRelease.rows[1].releasedM2", Reason("F-02", Blank with { LandRelease = rows }));
    }

    [Fact]
    public void A_row_that_gives_no_status_is_told()
    {
        HazardousAreas of(HazardousArea second) => new() { Totals = new() { ShaAreaM2 = 30 }, Areas = [new() { Status = HazardStatus.Sha, AreaM2 = 10 }, second] };

        Assert.Equal("hazardousAreas.areas[1].status", Reason("C-02", Blank with { HazardousAreas = of(new() { AreaM2 = 20 }) }));
        Assert.Equal("hazardousAreas.areas[1].areaM2", Reason("C-02", Blank with { HazardousAreas = of(new() { Status = HazardStatus.Sha }) }));
    }

    [Fact]
    public void A_total_that_is_missing_is_told() =>
        Assert.Equal("stockpile.totals.quantity", Reason("B-01", Blank with { Stockpile = new() { Stock = [new() { Quantity = 1 }] } }));

    [Fact]
    public void The_row_of_a_test_over_rows_is_told() =>
        Assert.Equal("hazardousAreas.areas[1].areaM2", Reason("C-19", Blank with { HazardousAreas = new() { Areas = [new() { Count = 1, AreaM2 = 1000 }, new() { Count = 1 }] } }));

    /// <summary>Rows that are looked up by what ties them have the place that they have in the list.</summary>
    [Fact]
    public void A_row_that_was_looked_up_is_told_by_its_place()
    {
        var report = Blank with
        {
            Retained = new() { Used = [new() { MunitionType = "MX-1", Quantity = 1, LotNumbers = ["L"] }] },
            Destroyed = new() { Stockpile = [new() { MunitionType = "MX-2" }, new() { LotNumbers = ["L"] }] },
        };

        Assert.Equal("destroyed.stockpile[1].munitionType", Reason("X-11", report));
    }

    private static string? Reason(string rule, StatePartyReport report) => ShippedRules.Checker(rule).Check(report, SmallWorld.Catalogue(Reports.Xaa))[rule].Reason?.Path;
}
