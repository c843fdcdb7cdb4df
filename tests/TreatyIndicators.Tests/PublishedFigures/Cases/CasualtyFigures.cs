using System.Text.Json;
using static TreatyIndicators.Tests.Agreed.Fictitious;

namespace TreatyIndicators.Tests.PublishedFigures.Cases;

/// <summary>Casualties, as sums over reports.</summary>
internal static class CasualtyFigures
{
    private const string Sums = "victimAssistance.casualties";

    private static readonly World Apmbc = World.Shipped(ConventionId.Apmbc);

    public static IEnumerable<PublishedCase> All => [TopTen2023(), Series(), Serbia(), SerbiaByYear(), KeyData()];

    private static PublishedCase TopTen2023()
    {
        var figure = PublishedFigure.Read("apmbc-casualties-2023-top10");
        var reports = ReportCollection.Of(figure.Published.GetProperty("by_state").EnumerateObject().Select(entry => Casualties(new(entry.Name), 2023, entry.Value.GetInt64())));
        var parties = Apmbc.Membership.StatesPartiesOn(Day("2023-12-31")).ToHashSet();
        var sum = Total(reports);
        return PublishedCase.Of(
            figure,
            FigureKind.ContradictsItself,
            Comparison.OfStates("the ten States with most casualties", "reports", figure.Numerator, reports.States(ConventionId.Apmbc)),
            Comparison.Of("casualties in all, beside the sum of the ten", Sums, figure.Value, sum).Differs("−1,058", "The other casualties were in 45 States and areas that are not listed."),
            Comparison.Of("casualties of the ten", Sums, 4_699, sum),
            Comparison.Of("of these in States Parties", Sums, 2_763, Total(reports.Where(report => parties.Contains(report.Header.State)))),
            Comparison.Of("civilians, per cent", Comparison.Elsewhere, figure.Other("civilians_percent"), 75).Differs("−9", "Another account of the same report says three quarters."))
            with
            { Note = "4,699 and 2,763 are sums of the printed rows. Two of the ten are not party: the row is held as a report to be summed, no report was due." };
    }

    private static PublishedCase Series()
    {
        var figure = PublishedFigure.Read("apmbc-casualties-series");
        var whole = figure.Series.Where(point => point.TryGetProperty("injured", out _)).ToList();
        var editions = whole.Where(point => point.TryGetProperty("edition", out _)).Select(point => Parts(point, 2016)).ToList();
        return PublishedCase.Of(
            figure,
            FigureKind.ContradictsItself,
            [
                .. whole.Select(point => Comparison.Of($"casualties {Label(point)}: killed, injured, unknown", Sums, point.GetProperty("total").GetDecimal(), SumOfParts(Parts(point, 2020)))),
                Comparison.Of("change, 2012 on 2011, per cent", "arithmetic", -19, Change(Year("2012"), figure.Published.GetProperty("totals_only").GetProperty("2011").GetDecimal())),
                Comparison.Of("change, 2023 on 2022, per cent", "arithmetic", figure.Point("year", "2023").GetProperty("change_percent").GetDecimal(), Change(Year("2023"), Year("2022"))),
                Comparison.Of("casualties 2013", Comparison.Elsewhere, Year("2013"), 3_457).Differs("+149", "A later edition gives 3,457, without parts."),
                Comparison.Of("casualties 2016", Sums, SumOfParts(editions[0]), Total(ReportCollection.Of([editions[0]]).With(editions[1])))
                    .Differs("+832", "The edition of 2018 corrects that of 2017: the later report takes the place of the earlier one."),
            ])
            with
            { Note = "Totals without parts (2007 to 2009, 2011, 2015, 2020 to 2024) are background." };

        decimal Year(string year) => figure.Point("year", year).GetProperty("total").GetDecimal();

        static string Label(JsonElement point) => point.GetProperty("year") + (point.TryGetProperty("edition", out var edition) ? $", edition {edition}" : string.Empty);

        static decimal Change(decimal now, decimal before) => (Rational.Of(100) * Rational.Of(now - before) / Rational.Of(before)).Round(0);
    }

    private static PublishedCase Serbia()
    {
        var figure = PublishedFigure.Read("sum-serbia-casualties");
        return PublishedCase.Of(
            figure,
            FigureKind.ContradictsItself,
            Comparison.Of("casualties, 1999 to 2016", Sums, figure.Value, Total(SerbianReports())),
            Comparison.Of("casualties, 2016, in the text of the page", Sums, 2, Total(SerbianReports().Where(report => report.Header.Period.To.Year == 2016)))
                .Differs("−1", "The table has 1, the text of the same page 2; the total agrees with the table."));
    }

    private static PublishedCase SerbiaByYear()
    {
        var table = PublishedTable.Load("casualties-serbia-by-year.csv");
        var parts = PublishedFigure.Read("sum-serbia-casualties").Published.GetProperty("parts").EnumerateObject().Select(year => $"{year.Name} {year.Value}");
        return PublishedCase.Of(
            table,
            "1999-2016",
            "casualty sums over years",
            FigureKind.WithStates,
            Comparison.OfSets("rows, year by year", Sums, parts, SerbianReports().Select(report => $"{report.Header.Period.To.Year} {report.VictimAssistance!.Casualties!.Total}")),
            Comparison.Of("total", Sums, table.Totals.Single().Number("casualties"), Total(SerbianReports())));
    }

    private static PublishedCase KeyData()
    {
        var table = PublishedTable.Load("lm-country-key-data-2007-2009.csv");
        return PublishedCase.Of(
            table,
            "2007-2008",
            "rule VA-01; deadlines in force",
            FigureKind.WithStates,
            [
                Comparison.OfSets("entries into force and original deadlines", "membership", table.All.SelectMany(Published), table.All.SelectMany(Computed)),
                .. table.All.Select(row => Comparison.Of($"casualties, {row["state"]}, {row["edition"]}", Sums, row.Number("casualties"), SumOfParts(Report(row)))),
            ])
            with
            { Note = "Kept mines and areas are single values: background." };

        static IEnumerable<string> Published(PublishedTable.Line row) =>
            [$"{row["state"]} in force {row["sp_since"]}", $"{row["state"]} Article 4 {row["art4_deadline"]}", $"{row["state"]} Article 5 {row["art5_deadline"]}"];

        static IEnumerable<string> Computed(PublishedTable.Line row)
        {
            var inForce = Apmbc.Membership.EntryIntoForce(row.State)!.Value;
            return
            [
                $"{row["state"]} in force {inForce}",
                $"{row["state"]} Article 4 {Apmbc.Membership.DeadlineOn(row.State, Duty.StockpileDestruction, inForce.Earliest)?.Date}",
                $"{row["state"]} Article 5 {Apmbc.Membership.DeadlineOn(row.State, Duty.Clearance, inForce.Earliest)?.Date}",
            ];
        }

        static StatePartyReport Report(PublishedTable.Line row) => WithParts(
            row.State, (int)row.Count("clearance_year"), null, row.Count("killed"), row.Count("injured"), row.Has("unknown") ? row.Count("unknown") : null);
    }

    private static List<StatePartyReport> SerbianReports() =>
        [.. PublishedTable.Load("casualties-serbia-by-year.csv").Rows.Select(row => Casualties(row.State, (int)row.Count("year"), row.Count("casualties")))];

    private static StatePartyReport Casualties(StateCode state, int year, long total) =>
        Apmbc.Report(state, year) with { VictimAssistance = new() { Casualties = new() { Total = total } } };

    private static StatePartyReport Parts(JsonElement point, int year) => WithParts(
        Reported.Reports.Xaa, year, point.GetProperty("total").GetInt64(), point.GetProperty("killed").GetInt64(), point.GetProperty("injured").GetInt64(), point.GetProperty("unknown").GetInt64());

    private static StatePartyReport WithParts(StateCode state, int year, long? total, long killed, long injured, long? unknown) =>
        Apmbc.Report(state, year) with { VictimAssistance = new() { Casualties = new() { Total = total, Killed = killed, Injured = injured, OutcomeUnknown = unknown } } };

    private static long Total(IEnumerable<StatePartyReport> reports) => reports.Sum(report => report.VictimAssistance!.Casualties!.Total ?? 0);

    private static long SumOfParts(StatePartyReport report) =>
        report.VictimAssistance!.Casualties is { } casualties ? (casualties.Killed ?? 0) + (casualties.Injured ?? 0) + (casualties.OutcomeUnknown ?? 0) : 0;
}
