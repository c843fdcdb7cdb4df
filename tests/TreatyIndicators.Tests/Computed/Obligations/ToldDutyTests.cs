using static TreatyIndicators.Tests.Agreed.Fictitious;
using static TreatyIndicators.Tests.Computed.Obligations.Profiles;

namespace TreatyIndicators.Tests.Computed.Obligations;

/// <summary>Duties on which reports decide: kept items, national measures, and reports themselves.</summary>
public class ToldDutyTests
{
    [Fact]
    public void Items_are_kept_while_the_latest_report_that_says_something_shows_more_than_none()
    {
        var world = Of(Parties(), Keeping(2010, 5), Keeping(2012, 0), Reported.Reports.Of("XAA-2013", 2013, Day("2014-04-30")), Keeping(2014, 3));

        Assert.Equal("Doubtful Open Open Completed Completed Reopened", world.Statuses(ObligationKind.Retention, "2009-12-31", "2010-01-01", "2011-12-31", "2012-01-01", "2013-12-31", "2014-01-01"));
        Assert.Equal(ObligationStatus.Open, world.On("2014-06-01", "2013-04-29", ObligationKind.Retention).Status);
        Assert.Null(world.On("2014-06-01", duty: ObligationKind.Retention).StatusInRegister);
    }

    [Fact]
    public void Who_never_kept_anything_does_not_hold_the_duty() =>
        Assert.Equal("NotHeld", Of(Parties(), Keeping(2010, 0)).Statuses(ObligationKind.Retention, "2010-06-01"));

    [Fact]
    public void National_measures_hold_as_told_until_told_otherwise()
    {
        var world = Of(Parties(), Measures(2010, Article9Status.InProgress), Measures(2012, Article9Status.Fulfilled), Measures(2015, Article9Status.NotStarted));

        Assert.Equal("Doubtful Open Completed Completed Reopened", world.Statuses(ObligationKind.NationalMeasures, "2009-06-01", "2011-06-01", "2012-06-01", "2014-06-01", "2015-06-01"));
    }

    [Fact]
    public void Register_that_dates_national_measures_goes_before_what_reports_say()
    {
        var register = Parties() with { Obligations = [Clearance(XAA, "1999-03-01", "2005-01-01") with { Duty = Duty.NationalImplementation }] };

        Assert.Equal("Open Completed", Of(register, Measures(2010, Article9Status.NotStarted)).Statuses(ObligationKind.NationalMeasures, "2004-12-31", "2011-01-01"));
    }

    [Fact]
    public void Initial_report_is_overdue_from_the_day_after_180_days_until_a_report_comes_in_and_stands_for_the_year_that_it_covers()
    {
        var initial = Reported.Reports.Of("XAA-I", 1999, Day("2000-02-10"));
        var world = Of(Parties(), initial with { Header = initial.Header with { Kind = ReportKind.Initial } });

        Assert.Equal("Open Overdue Overdue Open Open Open Overdue", world.Statuses(ObligationKind.Reporting, "1999-08-28", "1999-08-29", "2000-02-09", "2000-02-10", "2000-05-01", "2001-04-30", "2001-05-01"));
        Assert.Equal("1999-08-28 (apmbc-initial-report)", $"{world.On("1999-06-01", duty: ObligationKind.Reporting).Deadline!.Computed}");
    }

    [Fact]
    public void Annual_report_that_comes_late_is_made_good_and_one_for_several_years_counts_for_each()
    {
        var catchUp = Reported.Reports.Of("XAA-C", 2001, Day("2002-08-01"));
        var world = Of(Parties(), Reported.Reports.Of("XAA-1999", 1999, Day("1999-08-01")), catchUp with { Header = catchUp.Header with { Kind = ReportKind.CatchUp, Period = new() { From = Day("2000-01-01"), To = Day("2001-12-31") } } });

        Assert.Equal(
            "1999-03-01 Opened 1999-08-28; 2001-05-01 Overdue 2001-04-30; 2002-08-01 MadeGood 2003-04-30; 2003-05-01 Overdue 2003-04-30",
            world.Changes(ObligationKind.Reporting, to: "2003-12-31"));
    }

    [Fact]
    public void Where_no_report_of_anybody_was_supplied_it_cannot_be_told_whether_one_is_missing() =>
        Assert.Equal("Open Doubtful", Of(Parties()).Statuses(ObligationKind.Reporting, "1999-08-28", "2010-01-01"));

    [Fact]
    public void Nothing_that_falls_due_after_the_day_of_knowledge_is_overdue()
    {
        var world = Of(Parties(), Reported.Reports.Of("XAA-2019", 2019, Day("2020-04-01")));

        Assert.Equal(ObligationStatus.Open, world.On("2030-01-01", "2020-06-01", ObligationKind.Reporting).Status);
        Assert.Equal(ObligationStatus.Overdue, world.On("2030-01-01", "2021-05-01", ObligationKind.Reporting).Status);
    }

    [Fact]
    public void A_report_that_catches_up_covers_its_years()
    {
        var catchUp = Reported.Reports.Of("XAA-C", 2002, Day("2002-04-15"));
        var world = Of(
            Parties(),
            Reported.Reports.Of("XAA-1999", 1999, Day("1999-08-01")),
            catchUp with { Header = catchUp.Header with { Kind = ReportKind.CatchUp, Period = new() { From = Day("2001-01-01"), To = Day("2002-03-31") } } });

        Assert.Equal("Open", world.Statuses(ObligationKind.Reporting, "2002-05-01"));
    }

    private static StatePartyReport Keeping(int year, long quantity) =>
        Reported.Reports.Of($"XAA-{year}", year, Day($"{year + 1}-04-30")) with { Retained = new() { Totals = new() { Quantity = quantity } } };

    private static StatePartyReport Measures(int year, Article9Status status) =>
        Reported.Reports.Of($"XAA-{year}", year, Day($"{year + 1}-04-30")) with { NationalImplementation = new() { Article9Status = status } };
}
