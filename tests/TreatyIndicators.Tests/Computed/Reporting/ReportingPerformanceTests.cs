using NodaTime;
using TreatyIndicators.Tests.Agreed;
using static TreatyIndicators.Tests.Agreed.Fictitious;
using static TreatyIndicators.Tests.Computed.Reporting.ReportingWorld;

namespace TreatyIndicators.Tests.Computed.Reporting;

public sealed class ReportingPerformanceTests
{
    private static readonly Register Party = Joined("1999-03-01");

    private static readonly Register Two = Party with { Deposits = [.. Party.Deposits, Fictitious.Joined(XAB, null, "1999-03-01")] };

    [Fact]
    public void A_silence_is_counted_from_before_the_first_year_asked_for_and_ends_with_a_report()
    {
        StatePartyReport[] reports = [Report(2010, "2011-04-01"), Report(2014, "2015-08-01")];
        var silent = Performance(Party, "2020-01-01", 2011, 2018, reports).Years.Select(year => year.Annual.Entries.Single().SilentYears);

        Assert.Equal([0, 1, 2, 3, 0, 1, 2, 3], silent);
        Assert.Equal(3, Annual(Party, 2014, "2020-01-01", reports)!.SilentYears);
        Assert.Equal([2013, 2014, 2017, 2018], Performance(Party, "2020-01-01", 2011, 2018, reports).Years.Where(year => year.Annual.SilentForTwoYears.Count == 1).Select(year => year.Year));
    }

    [Fact]
    public void Nobody_was_silent_before_the_collection_begins()
    {
        StatePartyReport[] reports = [Report(2020, "2021-04-01", state: XAB)];

        Assert.Equal([0, 0, 1, 2], Performance(Two, "2023-01-01", 2019, 2022, reports).Years.Select(year => year.Annual.Missing.Single(entry => entry.State == XAA).SilentYears));
    }

    [Fact]
    public void A_silence_is_broken_by_a_year_for_which_nothing_was_owed_and_is_not_counted_before_the_term_ends()
    {
        StatePartyReport[] reports = [Report(2001, "2002-01-01", state: XAB)];
        var register = Two.Left("2005-01-01").JoinedAgain("2006-08-01", "2007-02-01");

        Assert.Equal(
            ["2003:2", "2004:3", "2005:-", "2006:-", "2007:-", "2008:1", "2009:2", "2010:0"],
            Performance(register, "2010-04-30", 2003, 2010, reports).Years
                .Select(year => FormattableString.Invariant($"{year.Year}:{year.Annual.Entries.FirstOrDefault(entry => entry.State == XAA)?.SilentYears.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "-"}")));
    }

    [Fact]
    public void A_report_for_several_years_ends_the_silence_but_not_what_is_missing()
    {
        var catchUp = Report(2017, "2018-06-01", ReportKind.CatchUp, fromYear: 2015);
        StatePartyReport[] reports = [Report(2013, "2014-01-01"), catchUp];
        var years = Performance(Party, "2020-01-01", 2015, 2018, reports).Years;

        Assert.Equal(
            ["Missing, 2015-04-30, overdue by 1707", "Missing, 2016-04-30, overdue by 1341", "Missing, 2017-04-30, overdue by 976", "Late, 2018-04-30, 2018-06-01, late by 32"],
            years.Select(year => year.Annual.Entries.Single().Text()));
        Assert.Equal([1, 0, 0, 0], years.Select(year => year.Annual.Entries.Single().SilentYears));
        Assert.Equal([2016, 2017], years.Where(year => year.Annual.CaughtUp.Count == 1).Select(year => year.Year));
        Assert.Same(catchUp, years[1].Annual.CaughtUp[0].CaughtUpBy);
        Assert.Equal(2, Annual(Party, 2016, "2018-05-31", reports)!.SilentYears);
    }

    [Fact]
    public void A_cover_page_of_unchanged_forms_and_nothing_else_is_told_apart()
    {
        var cover = Report(2024, "2025-04-01");
        cover = cover with { Header = cover.Header with { Cover = [new() { Form = FormLetter.A, Status = CoverStatus.Unchanged, LastReportedYear = 2023 }] } };

        Assert.Single(Totals(cover).CoverPageOnly);
        Assert.Empty(Totals(Report(2024, "2025-04-01")).CoverPageOnly);
        Assert.Empty(Totals(cover with { Retained = new() }).CoverPageOnly);
        Assert.Empty(Totals(cover, Report(2024, "2025-04-02")).CoverPageOnly);

        static ReportingTotals Totals(params StatePartyReport[] reports) => Performance(Party, "2026-01-01", 2025, 2025, reports)[2025].Annual;
    }

    [Fact]
    public void Shares_are_exact_and_the_median_of_two_is_their_mean()
    {
        var three = Two with { Deposits = [.. Two.Deposits, Fictitious.Joined(new("XAC"), null, "1999-03-01")] };
        var totals = Performance(three, "2026-01-01", 2025, 2025, Report(2024, "2025-05-01"), Report(2024, "2025-05-04", state: XAB))[2025].Annual;

        Assert.Equal((new Rational(200, 3), Rational.Of(0), new Rational(5, 2)), (totals.Rate, totals.OnTimeRate, totals.MedianDaysLate));
    }

    [Fact]
    public void Each_convention_reads_its_own_reports_and_together_they_add_up()
    {
        var catalogue = SmallWorld.Catalogue(Two, XAA, XAB).WithRegister(Two with { Convention = ConventionId.Ccm, Deposits = [Fictitious.Joined(XAA, null, "2010-08-01")] });
        var report = Report(2024, "2025-04-01");
        var ccm = report with { Header = report.Header with { Convention = ConventionId.Ccm, ReportId = "ccm", SubmittedOn = Day("2025-05-02") } };
        var performance = ReportingPerformance.Of(TreatyIndicators.Evidence.Of(catalogue, ReportCollection.Of([report, ccm])), [ConventionId.Ccm, ConventionId.Apmbc, ConventionId.Ccm], 2024, 2025, Day("2026-01-01"));

        Assert.Equal([ConventionId.Apmbc, ConventionId.Ccm], performance.Conventions.Select(one => one.Convention));
        Assert.Equal((1, 0, 2), Counts(performance[ConventionId.Apmbc]));
        Assert.Equal((0, 1, 1), Counts(performance[ConventionId.Ccm]));
        Assert.Equal(
            performance[ConventionId.Apmbc][2025].Annual.Entries.Concat(performance[ConventionId.Ccm][2025].Annual.Entries),
            performance.Years[1].Annual.Entries);
        Assert.Equal([XAA], performance.Only(XAA)[ConventionId.Apmbc][2025].Annual.Entries.Select(entry => entry.State));
        Assert.Equal(2, performance.Only(XAA).Years[1].Annual.Expected.Count);

        static (int OnTime, int Late, int Expected) Counts(ConventionReporting one) => (one[2025].Annual.OnTime.Count, one[2025].Annual.Late.Count, one[2025].Annual.Expected.Count);
    }

    [Fact]
    public void Without_States_or_conventions_there_is_nothing_to_tell()
    {
        var nobody = TreatyIndicators.Evidence.Of(SmallWorld.Catalogue(Register()), ReportCollection.Empty);

        Assert.All(ReportingPerformance.Of(nobody, [ConventionId.Apmbc], 1900, 9998, Day("2000-01-01")).Years, year => Assert.Empty(year.Annual.Entries.Concat(year.Initial.Entries)));
        Assert.Equal(2, ReportingPerformance.Of(nobody, [], 2000, 2001, Day("2000-01-01")).Years.Count);
    }

    [Fact]
    public void A_State_in_no_list_is_told_of_when_it_reports() => Assert.Equal(
        [new("XZZ")],
        Performance(Party, "2026-01-01", 2025, 2025, Report(2024, "2025-01-01", state: new("XZZ")))[2025].Annual.Voluntary.Select(entry => entry.State));

    [Fact]
    public void Arguments_outside_the_calendar_of_the_engine_are_refused()
    {
        var evidence = Evidence(Party);
        var day = Day("2000-01-01");

        Assert.Equal("from", Assert.Throws<ArgumentOutOfRangeException>(() => ReportingPerformance.Of(evidence, [ConventionId.Apmbc], 1899, 2000, day)).ParamName);
        Assert.Equal("to", Assert.Throws<ArgumentOutOfRangeException>(() => ReportingPerformance.Of(evidence, [ConventionId.Apmbc], 2000, 9999, day)).ParamName);
        Assert.Equal("to", Assert.Throws<ArgumentOutOfRangeException>(() => ReportingPerformance.Of(evidence, [ConventionId.Apmbc], 2001, 2000, day)).ParamName);
        Assert.Equal("asOf", Assert.Throws<ArgumentOutOfRangeException>(() => ReportingPerformance.Of(evidence, [ConventionId.Apmbc], 2000, 2000, LocalDate.MaxIsoValue)).ParamName);
        Assert.Throws<ArgumentNullException>(() => ReportingPerformance.Of(null!, [], 2000, 2000, day));
        Assert.Throws<ArgumentNullException>(() => ReportingPerformance.Of(evidence, null!, 2000, 2000, day));
        Assert.Throws<KeyNotFoundException>(() => ReportingPerformance.Of(evidence, [new("Oslo")], 2000, 2000, day));
        var performance = ReportingPerformance.Of(evidence, [ConventionId.Apmbc], 2000, 2001, day);
        Assert.Equal("found the convention Ccm, expected one of those asked for: Apmbc", Assert.Throws<KeyNotFoundException>(() => performance[ConventionId.Ccm]).Message);
        Assert.Equal("found the year 1999, expected one of those asked for: 2000 to 2001", Assert.Throws<KeyNotFoundException>(() => performance[ConventionId.Apmbc][1999]).Message);
    }
}
