using TreatyIndicators.Tests.Agreed;
using static TreatyIndicators.Tests.Computed.SmallWorld;

namespace TreatyIndicators.Tests.Computed;

/// <summary>An explanation names the submission and the year in which a value stands, however the report led to it.</summary>
public class OriginOfValuesTests
{
    private static readonly StatePartyReport Old = Report(year: 2022) with
    {
        HazardousAreas = new() { RoundingM2 = 22, Areas = [new() { AreaM2 = 5 }] },
        Retained = new() { Totals = new() { Quantity = 3 } },
    };

    private static readonly StatePartyReport Unchanged = Report() with
    {
        Header = Report().Header with
        {
            Cover = [.. new[] { FormLetter.C, FormLetter.D }.Select(form => new CoverEntry { Form = form, Status = CoverStatus.Unchanged, LastReportedYear = 2022 })],
        },
    };

    private static readonly StatePartyReport Right = Report(id: "RIGHT", submittedOn: new(2026, 5, 20)) with
    {
        Header = Report(id: "RIGHT", submittedOn: new(2026, 5, 20)).Header with { Kind = ReportKind.Corrigendum, Supersedes = "XAA-2025" },
        HazardousAreas = new() { RoundingM2 = 26, Areas = [new() { AreaM2 = 6 }] },
    };

    [Fact]
    public void Value_of_an_unchanged_form_stands_in_the_report_of_the_year_named() => Assert.Equal(
        ["hazardousAreas.roundingM2 = 22 @ XAA-2022 (2022)"], Values("hazardousAreas.roundingM2 = 22", Unchanged, Old));

    [Fact]
    public void Value_that_was_put_right_stands_in_the_corrigendum_and_others_in_the_report()
    {
        var first = Report() with { HazardousAreas = new() { RoundingM2 = 25 }, Stockpile = new() { NeverHeld = true } };

        Assert.Equal(
            ["hazardousAreas.roundingM2 = 26 @ RIGHT (2025)", "stockpile.neverHeld = true @ XAA-2025 (2025)"],
            Values("hazardousAreas.roundingM2 = 26 and stockpile.neverHeld = true", first, Right));
    }

    [Fact]
    public void Rows_and_aggregates_are_told_with_their_report_as_well()
    {
        Assert.Equal(["hazardousAreas.areas[0].areaM2 = 5 @ XAA-2022 (2022)"], Values("exists a in hazardousAreas.areas : a.areaM2 = 5", Unchanged, Old));
        Assert.Equal(["hazardousAreas.areas.areaM2 = 5 @ XAA-2022 (2022)"], Values("sum(hazardousAreas.areas.areaM2) = 5", Unchanged, Old));
        Assert.Equal(
            ["hazardousAreas.areas = 1 rows @ XAA-2022 (2022)", "hazardousAreas.areas.areaM2 = 5 @ XAA-2022 (2022)"],
            Values("count(a in hazardousAreas.areas where a.areaM2 = 5) = 1", Unchanged, Old));
    }

    [Fact]
    public void Kept_items_of_a_population_are_told_with_their_report() =>
        Assert.Equal(["retained.totals.quantity = 3 @ XAA-2022 (2022)"], Values("retains(s, t)", Unchanged, Old));

    [Fact]
    public void What_is_not_told_is_missing_from_the_report_of_the_year() =>
        Assert.Equal(["standards.updated = nothing @ XAA-2025 (2025)"], Values("standards.updated = Yes", Unchanged, Old));

    [Fact]
    public void Each_year_of_the_plan_is_told_with_its_own_report()
    {
        var cumulative = Indicator("sum(hazardousAreas.areas.areaM2) > 0") with { TimeBase = TimeBase.Cumulative };
        var next = Unchanged with { Header = Unchanged.Header with { ReportId = "XAA-2026", Period = Report(year: 2026).Header.Period, SubmittedOn = new(2027, 4, 30) } };

        Assert.Equal(
            ["hazardousAreas.areas.areaM2 = 6 @ RIGHT (2025)", "hazardousAreas.areas.areaM2 = 5 @ XAA-2022 (2022)"],
            Told(Evaluate(cumulative, Evidence(Catalogue(Fictitious.XAA), Unchanged, Right, next, Old), new(2027, new(2027, 12, 31)))));
    }

    [Fact]
    public void Report_of_another_State_is_told_as_it_is() => Assert.Equal(
        ["XAA-2025 (2025)", "XAB-2022 (2022)"],
        Values("exists r in reports : r.header.state = \"XAB\" and r.hazardousAreas.roundingM2 = 22", Unchanged, Old with { Header = Report(Fictitious.XAB, 2022).Header })
            .Select(value => value.Split(" @ ")[1]).Distinct());

    [Fact]
    public void A_row_of_the_register_that_was_not_known_is_not_told()
    {
        var register = Fictitious.Register() with
        {
            Deposits = [Fictitious.Joined(Fictitious.XAA, "1998-09-01", "1999-03-01")],
            Obligations = [Fictitious.Clearance(Fictitious.XAA, "2000-01-01", knownOn: "2026-07-01"), Fictitious.Clearance(Fictitious.XAA, "1999-03-01", to: "2026-08-01")],
        };
        var result = Evaluate(Indicator("clearanceDutyOpen(s, t)"), Evidence(Catalogue(register, Fictitious.XAA)));

        Assert.Equal(["register.obligations[1] = from 1999-03-01, open @ "], Told(result));
    }

    private static IEnumerable<string> Values(string condition, params StatePartyReport[] reports) =>
        Told(Evaluate(Indicator(condition), Evidence(Catalogue(Fictitious.XAA), reports)));

    private static IEnumerable<string> Told(IndicatorResult result) => ExplanationTests.Values(result.Explain("XAA").Condition)
        .Select(value => $"{value.Path} = {value.Value ?? "nothing"} @ {value.ReportId}{(value.Year is { } year ? $" ({year})" : string.Empty)}");
}
