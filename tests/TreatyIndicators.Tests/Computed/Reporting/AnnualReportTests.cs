using static TreatyIndicators.Tests.Agreed.Fictitious;
using static TreatyIndicators.Tests.Computed.Reporting.ReportingWorld;

namespace TreatyIndicators.Tests.Computed.Reporting;

public sealed class AnnualReportTests
{
    private static readonly Register Party = Joined("1999-03-01");

    [Theory]
    [InlineData("2025-01-01", "OnTime, 2025-04-30, 2025-01-01")]
    [InlineData("2025-04-30", "OnTime, 2025-04-30, 2025-04-30")]
    [InlineData("2025-05-01", "Late, 2025-04-30, 2025-05-01, late by 1")]
    [InlineData("2026-04-30", "Late, 2025-04-30, 2026-04-30, late by 365")]
    [InlineData("2024-06-01", "OnTime, 2025-04-30, 2024-06-01")]
    [InlineData("0001-01-01", "OnTime, 2025-04-30, 0001-01-01")]
    [InlineData("9999-12-31", "Missing, 2025-04-30, overdue by 611")]
    public void A_report_is_on_time_until_30_April_and_late_by_the_days_after(string submitted, string expected) =>
        Assert.Equal(expected, Annual(Party, 2025, "2027-01-01", Report(2024, submitted)).Text());

    [Theory]
    [InlineData("2025-04-29", "NotYetDue, 2025-04-30")]
    [InlineData("2025-04-30", "NotYetDue, 2025-04-30")]
    [InlineData("2025-05-01", "Missing, 2025-04-30, overdue by 1")]
    [InlineData("2028-04-30", "Missing, 2025-04-30, overdue by 1096")]
    [InlineData("9998-12-31", "Missing, 2025-04-30, overdue by 2912323")]
    [InlineData("1900-01-01", "NotYetDue, 2025-04-30")]
    public void A_report_that_did_not_come_is_missing_from_the_day_after(string asOf, string expected) =>
        Assert.Equal(expected, Annual(Party, 2025, asOf).Text());

    [Fact]
    public void A_correction_sent_later_does_not_make_a_report_late()
    {
        var first = Report(2024, "2025-04-12");
        var corrigendum = Report(2024, "2025-09-01", ReportKind.Corrigendum);
        var entry = Annual(Party, 2025, "2027-01-01", corrigendum, first)!;

        Assert.Equal("OnTime, 2025-04-30, 2025-04-12", entry.Text());
        Assert.Equal([first, corrigendum], entry.Reports);
    }

    [Fact]
    public void What_was_submitted_later_is_not_seen()
    {
        Assert.Equal("Missing, 2025-04-30, overdue by 32", Annual(Party, 2025, "2025-06-01", Report(2024, "2025-06-02")).Text());
        Assert.Equal("Late, 2025-04-30, 2025-06-02, late by 33", Annual(Party, 2025, "2025-06-02", Report(2024, "2025-06-02")).Text());
    }

    [Theory]
    [InlineData("2023-10-31", 2024, "Missing, 2024-04-30, overdue by 610")]
    [InlineData("2023-11-01", 2024, "Missing, 2024-04-30, overdue by 610")]
    [InlineData("2023-11-02", 2024, "nothing")]
    [InlineData("2023-11-02", 2025, "Missing, 2025-04-30, overdue by 245")]
    [InlineData("2022-11-01", 2023, "nothing")]
    [InlineData("2022-10-31", 2023, "Missing, 2023-04-30, overdue by 976")]
    [InlineData("2024-12-01", 2025, "nothing")]
    [InlineData("2024-12-01", 2026, "NotYetDue, 2026-04-30")]
    [InlineData("9999-12-31", 9998, "nothing")]
    [InlineData("0001-01-01", 1900, "NotYetDue, 1900-04-30")]
    public void The_first_annual_report_is_due_on_the_first_30_April_after_the_initial_one(string inForce, int year, string expected) =>
        Assert.Equal(expected, Annual(Joined(inForce), year, year < 1999 ? "1900-01-01" : "2025-12-31").Text());

    [Theory]
    [InlineData("2025-04-29", "nothing")]
    [InlineData("2025-04-30", "nothing")]
    [InlineData("2025-05-01", "Missing, 2025-04-30, overdue by 246")]
    [InlineData("2025-04", "nothing")]
    [InlineData("2025", "Doubtful, 2025-04-30")]
    public void A_State_that_has_left_by_30_April_owes_no_report(string left, string expected) =>
        Assert.Equal(expected, Annual(Party.Left(left), 2025, "2026-01-01").Text());

    [Fact]
    public void A_State_that_joins_again_owes_reports_in_both_times_and_none_between()
    {
        var register = Party.Left("2010-01-01").JoinedAgain("2014-08-01", "2015-02-01");

        Assert.Equal(
            ["2009", "2016"],
            Performance(register, "2016-12-31", 2009, 2016).Years.Where(year => year.Annual.Expected.Count > 0).Select(year => FormattableString.Invariant($"{year.Year}")));
    }

    [Theory]
    [InlineData(null, "2026", 2025, "nothing")]
    [InlineData(null, "2026", 2026, "Doubtful, 2026-04-30")]
    [InlineData(null, "2026", 2027, "Doubtful, 2027-04-30")]
    [InlineData(null, null, 1900, "Doubtful, 1900-04-30")]
    [InlineData("2026", null, 2026, "nothing")]
    [InlineData("2026", null, 2027, "Doubtful, 2027-04-30")]
    [InlineData("2026", null, 2028, "NotYetDue, 2028-04-30")]
    [InlineData("2023-10", null, 2024, "NotYetDue, 2024-04-30")]
    [InlineData("2023-11", null, 2024, "Doubtful, 2024-04-30")]
    public void Where_entry_into_force_is_not_known_exactly_enough_the_report_is_doubtful(string? inForce, string? deposited, int year, string expected) =>
        Assert.Equal(expected, Annual(Joined(inForce, deposited), year, deposited is null ? "1950-01-01" : "2026-01-01").Text());

    [Fact]
    public void A_State_not_party_that_reports_is_voluntary_and_not_expected()
    {
        var totals = Performance(Register(), "2026-01-01", 2025, 2025, Report(2024, "2025-03-01", ReportKind.Voluntary), Report(2024, "2025-03-01", ReportKind.Initial, XAB))[2025].Annual;

        Assert.Equal([XAA, XAB], totals.Voluntary.Select(entry => entry.State));
        Assert.Empty(totals.Expected);
        Assert.Null(totals.Rate);
        Assert.Null(totals.MedianDaysLate);
    }

    [Fact]
    public void The_initial_report_of_a_State_that_owes_no_annual_one_yet_is_not_voluntary() =>
        Assert.Equal("NotOwed, 2025-02-01", Annual(Joined("2024-12-01"), 2025, "2026-01-01", Report(2024, "2025-02-01", ReportKind.Initial)).Text());

    [Fact]
    public void An_initial_report_that_covers_the_year_is_received_and_told_apart()
    {
        var totals = Performance(Joined("2024-10-01"), "2026-01-01", 2025, 2025, Report(2024, "2025-03-30", ReportKind.Initial))[2025];

        Assert.Equal(("OnTime, 2025-04-30, 2025-03-30", "OnTime, 2025-03-30, 2025-03-30"), (totals.Annual.Expected[0].Text(), totals.Initial.Expected[0].Text()));
        Assert.Equal(totals.Annual.Expected, totals.Annual.InitialReportOnly);
        Assert.Empty(totals.Initial.InitialReportOnly);
    }
}
