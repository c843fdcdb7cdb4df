using static TreatyIndicators.Tests.Agreed.Fictitious;
using static TreatyIndicators.Tests.Computed.Reporting.ReportingWorld;

namespace TreatyIndicators.Tests.Computed.Reporting;

public sealed class InitialReportTests
{
    /// <summary>A report of another State from long ago, so that the collection reaches back.</summary>
    private static readonly StatePartyReport LongAgo = Report(1990, "1991-01-01", state: XAB);

    [Theory]
    [InlineData("1999-03-01", "1999-08-28")]
    [InlineData("2012-03-01", "2012-08-28")]
    [InlineData("2015-02-01", "2015-07-31")]
    [InlineData("2024-02-01", "2024-07-30")]
    [InlineData("2023-09-01", "2024-02-28")]
    [InlineData("2023-09-02", "2024-02-29")]
    [InlineData("2022-09-02", "2023-03-01")]
    [InlineData("2024-11-01", "2025-04-30")]
    public void It_is_due_180_days_after_entry_into_force(string inForce, string due) =>
        Assert.Equal($"NotYetDue, {due}", Initial(Joined(inForce), "1999-01-01", LongAgo).Text());

    [Theory]
    [InlineData("1999-01-01", "OnTime, 2000-08-28, 1999-01-01")]
    [InlineData("2000-08-28", "OnTime, 2000-08-28, 2000-08-28")]
    [InlineData("2000-08-29", "Late, 2000-08-28, 2000-08-29, late by 1")]
    [InlineData("2000-09-01", "Missing, 2000-08-28, overdue by 3")]
    public void It_is_on_time_until_then_and_missing_after_that_day(string submitted, string expected) =>
        Assert.Equal(expected, Initial(Joined("2000-03-01"), "2000-08-31", LongAgo, Report(1999, submitted, ReportKind.Initial)).Text());

    [Fact]
    public void A_State_that_joins_in_December_owes_it_in_the_next_year()
    {
        var reporting = Performance(Joined("2023-12-01"), "2024-12-31", 2023, 2024, LongAgo);

        Assert.Empty(reporting[2023].Initial.Entries);
        Assert.Equal("Missing, 2024-05-29, overdue by 216", reporting[2024].Initial.Expected.Single().Text());
    }

    [Fact]
    public void It_is_missing_only_where_the_collection_reaches_back_and_no_later_report_is_there()
    {
        var register = Joined("2000-03-01");

        Assert.Equal("Missing, 2000-08-28, overdue by 125", Initial(register, "2000-12-31", LongAgo).Text());
        Assert.Equal("Unknown, 2000-08-28", Initial(register, "2000-12-31").Text());
        Assert.Equal("Unknown, 2000-08-28", Initial(register, "2000-12-31", Report(2000, "2000-12-01", state: XAB)).Text());
        Assert.Equal("Unknown, 2000-08-28", Initial(register, "2000-12-31", LongAgo, Report(2000, "2000-12-01")).Text());
        Assert.Equal("Missing, 2000-08-28, overdue by 125", Initial(register, "2000-12-31", LongAgo, Report(1999, "2000-02-01")).Text());
        Assert.Equal("Missing, 2000-08-28, overdue by 125", Initial(register, "2000-12-31", LongAgo, Report(2000, "2000-12-01", ReportKind.Voluntary)).Text());
    }

    [Theory]
    [InlineData("2000-08-27", "nothing")]
    [InlineData("2000-08-28", "nothing")]
    [InlineData("2000-08-29", "Missing, 2000-08-28, overdue by 125")]
    [InlineData("2000-08", "Doubtful, 2000-08-28")]
    public void A_State_that_has_left_by_then_owes_none(string left, string expected) =>
        Assert.Equal(expected, Initial(Joined("2000-03-01").Left(left), "2000-12-31", LongAgo).Text());

    [Theory]
    [InlineData("2000-06-29", "NotYetDue")]
    [InlineData("2000-06-30", "Unknown")]
    [InlineData("2001-06-29", "Unknown")]
    [InlineData("2001-06-30", "Missing")]
    public void Without_the_day_of_entry_into_force_it_is_missing_only_when_it_is_for_every_day(string asOf, string expected) =>
        Assert.Equal(expected, Initial(Joined("2000"), asOf, LongAgo).Text());

    [Theory]
    [InlineData("2000-06-29", "OnTime, 2000-06-29")]
    [InlineData("2001-06-29", "Received, 2001-06-29")]
    [InlineData("2001-06-30", "Late, 2001-06-30")]
    public void Without_the_day_it_is_late_only_when_it_is_for_every_day(string submitted, string expected) =>
        Assert.Equal(expected, Initial(Joined("2000"), "2002-01-01", LongAgo, Report(2000, submitted, ReportKind.Initial)).Text());

    [Fact]
    public void A_term_that_may_end_in_either_of_two_years_is_doubtful_in_both()
    {
        var reporting = Performance(Joined("2026"), "2026-01-31", 2025, 2028, LongAgo);

        Assert.Equal([2026, 2027], reporting.Years.Where(year => year.Initial.Doubtful.Count == 1).Select(year => year.Year));
        Assert.All(reporting.Years, year => Assert.Empty(year.Initial.Expected));
        Assert.Equal("NotYetDue", reporting.InitialReports.Entries.Single().Text());
        Assert.Equal(2027, reporting.InitialReports.Entries.Single().Year);
    }

    [Fact]
    public void Lebanon_deposited_in_2026_on_a_day_that_is_not_known_so_everything_after_is_doubtful()
    {
        var lebanon = new StateCode("LBN");
        var performance = ReportingPerformance.Of(TreatyIndicators.Evidence.Of(Catalogue.Default, ReportCollection.Empty), [ConventionId.Apmbc], 2025, 2028, Day("2026-06-30"))[ConventionId.Apmbc];

        Assert.Equal(
            ["Initial 9999 Doubtful", "Annual 2026 Doubtful", "Annual 2027 Doubtful", "Annual 2028 Doubtful"],
            performance.Of(lebanon).Select(entry => FormattableString.Invariant($"{entry.Term} {entry.Year} {entry.Status}")));
        Assert.Equal([2026, 2027, 2028], performance.Years.Where(year => year.Initial.Doubtful.Any(entry => entry.State == lebanon)).Select(year => year.Year));
    }

    [Fact]
    public void Without_any_day_of_entry_into_force_it_may_fall_due_from_180_days_after_the_deposit_until_the_State_leaves() => Assert.Equal(
        [2004, 2005, 2006],
        Performance(Joined(null, "2003-12-01").Left("2006-02-01"), "2010-01-01", 2000, 2010, LongAgo).Years.Where(year => year.Initial.Doubtful.Count == 1).Select(year => year.Year));

    [Fact]
    public void A_State_that_joins_again_owes_one_for_each_time_and_each_report_counts_once()
    {
        var register = Joined("2000-03-01").Left("2005-01-01").JoinedAgain("2009-08-01", "2010-02-01");
        StatePartyReport[] reports = [LongAgo, Report(2000, "2000-08-01", ReportKind.Initial), Report(2010, "2011-08-01", ReportKind.Initial)];

        Assert.Equal(
            ["OnTime, 2000-08-28, 2000-08-01", "Late, 2010-07-31, 2011-08-01, late by 366"],
            Performance(register, "2012-01-01", 2000, 2000, reports).InitialReports.Entries.Select(entry => entry.Text()));
    }

    [Theory]
    [InlineData("9999-12-31")]
    [InlineData("9999")]
    [InlineData("9998-12-31")]
    [InlineData("0001-01-01")]
    public void Ends_of_the_calendar_are_days_like_others(string inForce)
    {
        var reporting = Performance(Joined(inForce), "9998-12-31", 9998, 9998, LongAgo);

        Assert.Single(reporting.InitialReports.Entries);
        Assert.Equal(inForce == "0001-01-01" ? ReportingStatus.Unknown : ReportingStatus.NotYetDue, reporting.InitialReports.Entries[0].Status);
    }
}
