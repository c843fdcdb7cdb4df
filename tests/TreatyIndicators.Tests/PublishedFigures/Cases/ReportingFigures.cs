using NodaTime;
using static TreatyIndicators.Tests.Agreed.Fictitious;

namespace TreatyIndicators.Tests.PublishedFigures.Cases;

/// <summary>Who reported, and when a first report falls due.</summary>
internal static class ReportingFigures
{
    private const string Rate = "SRAAP-7.1";

    private const string Performance = "reporting performance";

    public static IEnumerable<PublishedCase> All =>
        [RateFor2014(), RateSeries(), SilentFor2010(), InitialReportsDue(), InitialReportsOverdue()];

    /// <summary>82 that did not submit are named; of the 30 after Sierra Leone in the alphabet, which are not, 19 are taken.</summary>
    public static World ReportsFor2014(PublishedFigure figure)
    {
        var world = World.Shipped(ConventionId.Apmbc);
        var named = figure.States("not_submitted_visible");
        var after = figure.Population.Where(state => string.CompareOrdinal(Name(state), "Sierra Leone") > 0).OrderBy(Name, StringComparer.Ordinal);
        var silent = named.Concat(after.Except(named).Take(figure.Other("not_submitted") - named.Count)).ToHashSet();
        return world.WithReports(figure.Population.Where(state => !silent.Contains(state)).Select(state => world.Report(state, 2014)));

        string Name(StateCode state) => world.Catalogue.FindState(state)!.Names.En;
    }

    /// <summary>
    /// All years of the series in one collection: of the States that owe a report, as many of those that joined first report as the source counts or, where it
    /// prints a percentage alone, as come nearest to it. For 2010 some report between the two days of the source.
    /// </summary>
    public static World ReportsOfSeries()
    {
        var world = World.WithoutNames(ConventionId.Apmbc);
        (int Covered, int From, int To, string On)[] submissions =
        [
            (2003, 0, 106, "2004-04-30"), (2008, 0, 87, "2009-04-30"), (2009, 0, 85, "2010-04-30"), (2010, 0, 69, "2011-04-30"), (2010, 69, 82, "2011-09-01"), (2014, 0, 60, "2015-04-30"),
        ];
        return world.WithReports(submissions.SelectMany(part => World.States(part.To - part.From, part.From).Select(state => world.Report(state, part.Covered, Day(part.On)))));
    }

    /// <summary>The 13 named sent no initial report; all others whose term had ended by the day did, on the day it was due.</summary>
    public static World InitialReportsOf2018(PublishedFigure figure)
    {
        var world = World.Shipped(ConventionId.Ccm);
        var named = figure.Numerator.ToHashSet();
        return world.WithReports(world.Membership.StatesPartiesOn(Overdue).Where(state => !named.Contains(state) && world.Membership.InitialReportDue(state) < Overdue).Select(Initial));

        StatePartyReport Initial(StateCode state)
        {
            var report = world.Report(state, 2017, world.Membership.InitialReportDue(state)!.Value);
            return report with { Header = report.Header with { Kind = ReportKind.Initial } };
        }
    }

    /// <summary>The page of the support unit has no date.</summary>
    public static LocalDate Overdue { get; } = Day("2018-07-01");

    private static PublishedCase RateFor2014()
    {
        var figure = PublishedFigure.Read("apmbc-art7-rate-2014");
        var day = Day(figure.AsOf);
        var world = ReportsFor2014(figure);
        var result = world.Indicator(Rate, day);
        var annual = world.Reporting(2015, day).Annual;
        return PublishedCase.Of(
            figure,
            FigureKind.ContradictsItself,
            Comparison.OfStates("annual reports owed in 2015", Performance, figure.Population, annual.Expected.Select(entry => entry.State)),
            Comparison.Of("annual reports missing", Performance, figure.Other("not_submitted"), annual.Missing.Count),
            Comparison.Of("annual reports received, per cent", Performance, figure.Value, annual.Rate!.Value.Round(0), Fraction(annual)),
            Comparison.OfStates("States Parties that owe a report", Rate, figure.Population, result.Met.Concat(result.NotMet)),
            Comparison.Of("did not submit", Rate, figure.Other("not_submitted"), result.NotMet.Count),
            Comparison.OfShare("submitted, per cent", result, figure.Value),
            Comparison.Of("submitted, per cent, with Oman, not yet due", "arithmetic", figure.Value, new Rational(61 * 100, 162).Round(0), "61/162")
                .Differs("+1", "162 States Parties are one too many: the initial report of Oman fell due on 31 July 2015, after the sheet. The engine leaves Oman out."))
            with
            { Note = "The source names 82 of the 101 that did not submit; the other 19 are taken from the States Parties after Sierra Leone in the alphabet." };
    }

    private static PublishedCase RateSeries()
    {
        var figure = PublishedFigure.Read("apmbc-art7-rate-series");
        var for2009 = figure.Point("calendar_year", "2009");
        var for2010 = figure.Series.Single(point => point.TryGetProperty("not_submitted", out var silent) && silent.GetInt32() == 74);
        var membership = World.Shipped(ConventionId.Apmbc).Membership;
        var series = ReportsOfSeries();
        var (first, larger, smaller) = (Fictitious(85, 156, 2009), Fictitious(158 - 74, 158, 2010), Fictitious(156 - 74, 156, 2010));
        return PublishedCase.Of(
            figure,
            FigureKind.ContradictsItself,
            Comparison.OfShare("submitted for 2009, per cent", first, for2009.GetProperty("percent").GetDecimal()),
            Comparison.Of("did not submit for 2009", Rate, for2009.GetProperty("not_submitted").GetDecimal(), first.NotMet.Count),
            Comparison.Of("States Parties on 2 December 2010", "membership", for2009.GetProperty("states_parties").GetDecimal(), membership.DepositedBy(Day("2010-12-02")).Count),
            Comparison.OfShare("submitted for 2010, per cent, of the 158 States Parties of the day", larger, for2010.GetProperty("percent").GetDecimal())
                .Differs("+1", "84 of 158 are 53.2 per cent; the source gives no denominator."),
            Comparison.OfShare("submitted for 2010, per cent, of the 156 of the end of 2010", smaller, for2010.GetProperty("percent").GetDecimal())
                .Differs("+1", "82 of 156 are 52.6 per cent: 52 only if cut off, and the source rounds other years."),
            Received(2003, "2010-12-02", Percent("2003")),
            Received(2008, "2010-12-02", Percent("2008")),
            Received(2009, "2010-12-02", Percent("2009")),
            Received(2010, "2011-06-22", figure.Series.Single(point => point.TryGetProperty("as_of", out var day) && day.GetString() == "2011-06-22").GetProperty("percent").GetDecimal()),
            Received(2010, "2011-12-02", for2010.GetProperty("percent").GetDecimal()).Differs("+1", "74 of the 156 that owe a report are missing: 82 of 156, as above."),
            Received(2014, "2015-06-18", Percent("2014")))
            with
            { Note = "Fictitious States, who join when the real ones did. 2003, 2008 and June 2011 are printed without counts: as many report as come nearest to the percentage." };

        decimal Percent(string covered) => figure.Point("calendar_year", covered).GetProperty("percent").GetDecimal();

        Comparison Received(int covered, string day, decimal published)
        {
            var annual = series.Reporting(covered + 1, Day(day)).Annual;
            return Comparison.Of($"annual reports for {covered} received by {day}, per cent", Performance, published, annual.Rate!.Value.Round(0), Fraction(annual));
        }

        static IndicatorResult Fictitious(int submitted, int parties, int year)
        {
            var world = World.Fictitious(ConventionId.Apmbc, parties);
            return world.WithReports(World.States(submitted).Select(state => world.Report(state, year))).Indicator(Rate, Day($"{year + 1}-12-02"));
        }
    }

    private static PublishedCase SilentFor2010()
    {
        var figure = PublishedFigure.Read("apmbc-art5-nonreporters-2010");
        var world = World.Shipped(ConventionId.Apmbc);
        var others = world.Membership.DepositedBy(Day("2010-12-31")).Except(figure.Numerator);
        var reported = world.WithReports(others.Select(Complete));
        var result = reported.Evaluate(new(2011, Day(figure.AsOf)))[new("SRAAP-44.1")];
        var missing = reported.Reporting(2011, Day(figure.AsOf)).Annual.Missing;
        return PublishedCase.Of(
            figure,
            FigureKind.WithStates,
            Comparison.OfStates("bound by a duty and without a report for 2010", "SRAAP-44.1, not met", figure.Numerator, result.NotMet, $"{result.NotMet.Count}/{result.Denominator}"),
            Comparison.OfStates("annual reports for 2010 missing", Performance, figure.Numerator, missing.Select(entry => entry.State)))
            with
            { Note = "Duties of the register as shipped; every other State Party is given a report with all sections that the indicator asks for." };

        StatePartyReport Complete(StateCode state) => world.Report(state, 2010) with
        {
            Stockpile = new(),
            HazardousAreas = new(),
            LandRelease = new(),
            Retained = new() { NilStatement = new() { Stated = true } },
        };
    }

    private static PublishedCase InitialReportsDue()
    {
        var figure = PublishedFigure.Read("apmbc-art7-initial-due-dates");
        var membership = World.Shipped(ConventionId.Apmbc).Membership;
        var states = figure.Root.GetProperty("numerator").GetProperty("states").EnumerateArray().Select(code => code.GetString()!).ToList();
        var days = figure.Published.GetProperty("value").EnumerateArray().Select(day => day.GetString()!).ToList();
        var entries = World.Shipped(ConventionId.Apmbc).InitialReports(Day("2015-06-18")).Entries;
        return PublishedCase.Of(
            figure,
            FigureKind.WithStates,
            Comparison.OfSets(
                "days on which an initial report falls due",
                "membership",
                states.Zip(days, (state, day) => $"{state} {day}"),
                states.Select(state => $"{state} {new PartialDate(membership.InitialReportDue(new(state))!.Value)}")),
            Comparison.OfSets(
                "the same",
                Performance,
                states.Zip(days, (state, day) => $"{state} {day}"),
                entries.Where(entry => states.Contains(entry.State.Value)).Select(entry => $"{entry.State} {new PartialDate(entry.Due!.Value)}")));
    }

    private static PublishedCase InitialReportsOverdue()
    {
        var figure = PublishedFigure.Read("ccm-art7-initial-overdue-dap");
        var overdue = InitialReportsOf2018(figure).InitialReports(Overdue).Missing;
        return PublishedCase.Of(figure, FigureKind.WithStates, Comparison.OfStates("initial report overdue", Performance, figure.Numerator, overdue.Select(entry => entry.State)))
            with
            { Note = "The page has no date; 1 July 2018 is taken. All 13 were due by then." };
    }

    private static string Fraction(ReportingTotals totals) => FormattableString.Invariant($"{totals.Received.Count}/{totals.Expected.Count}");
}
