using static TreatyIndicators.Tests.Agreed.Fictitious;

namespace TreatyIndicators.Tests.PublishedFigures.Cases;

/// <summary>Land released, as sums of cancelled, reduced and cleared areas.</summary>
internal static class LandReleaseFigures
{
    private const decimal SquareKilometre = 1_000_000;
    private const string Sums = "landRelease.rows";

    private static readonly World Apmbc = World.Shipped(ConventionId.Apmbc);

    public static IEnumerable<PublishedCase> All => [Released2022(), ClearedByYear(), ByState()];

    private static PublishedCase Released2022()
    {
        var figure = PublishedFigure.Read("apmbc-land-release-2022");
        var parts = figure.Published.GetProperty("parts");
        var world = World.Fictitious(ConventionId.Apmbc, 1).WithDuty(Duty.Clearance, World.States(1));
        var report = Report(world.Report(Reported.Reports.Xaa, 2022), Part("cleared"), Part("reduced"), Part("cancelled"));
        var result = world.WithReports([report]).Evaluate(new(2023, Day("2023-11-14")))[new("SRAAP-19.2")];
        return PublishedCase.Of(
            figure,
            FigureKind.ContradictsItself,
            Comparison.Of("km2 released: cleared, reduced, cancelled", Sums, figure.Published.GetProperty("value").GetDecimal(), Released(report)),
            Comparison.Of("told by release method", "SRAAP-19.2", 1, result.Met.Count, Comparison.FractionOf(result)),
            Comparison.Of("km2 cleared, in another publication", Sums, 189, Part("cleared")).Differs("+30.31", "Mine Action Review counts nearly 189 km2 for the same year, by another method."))
            with
            { Note = "One fictitious State stands for all." };

        decimal Part(string member) => parts.GetProperty(member).GetDecimal();
    }

    private static PublishedCase ClearedByYear()
    {
        var figure = PublishedFigure.Read("apmbc-clearance-series");
        var (before, after) = (figure.Point("year", "2022").GetProperty("km2").GetDecimal(), figure.Point("year", "2023").GetProperty("km2").GetDecimal());
        return PublishedCase.Of(
            figure,
            FigureKind.ContradictsItself,
            Comparison.Of("mines destroyed, 2015", Comparison.Elsewhere, 156_000, 158_000).Differs("+2,000", "156,000 in the edition of 2016, 158,000 in the next."),
            Comparison.Of("change of the area cleared, 2023 on 2022, per cent", "arithmetic", 28.4m, (Rational.Of(100) * Rational.Of(after - before) / Rational.Of(before)).Round(1)),
            Comparison.Of("km2 cleared, 2022, in two cases of this collection", Comparison.Elsewhere, before, PublishedFigure.Read("apmbc-land-release-2022").Published.GetProperty("parts").GetProperty("cleared").GetDecimal()))
            with
            { Note = "Yearly totals of the world without parts: background." };
    }

    private static PublishedCase ByState()
    {
        var table = PublishedTable.Load("land-release-by-state.csv");
        var rounded = "Printed rounded; the parts are exact.";
        return PublishedCase.Of(
            table,
            "2015-2024",
            "rule F-01; SRAAP-19.2",
            FigureKind.ContradictsItself,
            In("KHM", "2015").Differs("−0.04", rounded),
            In("KHM", "2016").Differs("+0.04", rounded),
            In("THA", "2016").Differs("−0.01", "27.72, 0.07 and 0.39 are 28.18; the source prints 28.19."),
            In("THA", "2017"))
            with
            { Note = "HRV, SSD and AGO have parts and no printed total: background." };

        Comparison In(string state, string year)
        {
            var row = table.Rows.Single(line => line["state"] == state && line["year"] == year);
            var report = Report(Apmbc.Report(row.State, (int)row.Count("year")), row.Number("cleared_km2"), row.Number("reduced_km2"), row.Number("cancelled_km2"));
            return Comparison.Of($"km2 released, {state}, {year}", Sums, row.Number("published_released_km2"), Released(report));
        }
    }

    private static StatePartyReport Report(StatePartyReport report, decimal cleared, decimal reduced, decimal cancelled) => report with
    {
        LandRelease = new()
        {
            Rows = [new() { ClearedM2 = cleared * SquareKilometre, ReducedM2 = reduced * SquareKilometre, CancelledM2 = cancelled * SquareKilometre }],
        },
    };

    private static decimal Released(StatePartyReport report) =>
        report.LandRelease!.Rows.Sum(row => row.ClearedM2 + row.ReducedM2 + row.CancelledM2)!.Value / SquareKilometre;
}
