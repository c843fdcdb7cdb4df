using static TreatyIndicators.Tests.Agreed.Fictitious;

namespace TreatyIndicators.Tests.Agreed;

/// <summary>Worked examples of entry into force, initial report and deadlines, with known results.</summary>
public class TestVectorDatesTests
{
    [Theory]
    [InlineData("Apmbc", "GNQ", "1998-09-16", "1999-03-01", "1999-08-28")]
    [InlineData("Apmbc", "TUV", "2011-09-13", "2012-03-01", "2012-08-28")]
    [InlineData("Apmbc", "OMN", "2014-08-20", "2015-02-01", "2015-07-31")]
    [InlineData("Ccm", "HRV", "2009-08-17", "2010-08-01", "2011-01-28")]
    [InlineData("Ccm", "SOM", "2015-09-30", "2016-03-01", "2016-08-28")]
    [InlineData("Ccm", "PLW", "2016-04-19", "2016-10-01", "2017-03-30")]
    [InlineData("Ccm", "PHL", "2019-01-03", "2019-07-01", "2019-12-28")]
    [InlineData("Ccm", "NIU", "2020-08-06", "2021-02-01", "2021-07-31")]
    [InlineData("Ccm", "NGA", "2023-02-28", "2023-08-01", "2024-01-28")]
    [InlineData("Ccm", "SSD", "2023-08-03", "2024-02-01", "2024-07-30")]
    [InlineData("Ccm", "VUT", "2025-09-05", "2026-03-01", "2026-08-28")]
    public void Initial_report_is_due_180_days_after_entry_into_force(string convention, string state, string deposit, string inForce, string due)
    {
        var membership = Catalogue.Default.Membership(new(convention));
        var code = new StateCode(state);

        Assert.Equal(Date(deposit), membership.Register.Deposits.Single(row => row.State == code).DepositedOn);
        Assert.Equal(Date(inForce), membership.EntryIntoForce(code));
        Assert.Equal(Day(due), membership.InitialReportDue(code));
    }

    [Theory]
    [InlineData("AFG", "2003-03-01", "2007-03-01", "2013-03-01")]
    [InlineData("HRV", "1999-03-01", "2003-03-01", "2009-03-01")]
    [InlineData("GRC", "2004-03-01", "2008-03-01", null)]
    public void Original_deadlines_are_4_and_10_years_after_entry_into_force(string state, string inForce, string stockpile, string? clearance)
    {
        var membership = Catalogue.Default.Membership(ConventionId.Apmbc);
        var code = new StateCode(state);
        var day = Day(inForce);

        Assert.Equal(Date(inForce), membership.EntryIntoForce(code));
        Assert.Equal(Date(stockpile), membership.DeadlineOn(code, Duty.StockpileDestruction, day)!.Date);
        if (clearance is not null)
        {
            Assert.Equal(Date(clearance), membership.DeadlineOn(code, Duty.Clearance, day)!.Date);
        }
    }

    [Fact]
    public void Succession_of_South_Sudan_does_not_follow_the_rule_of_deposit()
    {
        var membership = Catalogue.Default.Membership(ConventionId.Apmbc);
        var state = new StateCode("SSD");

        Assert.Equal(Truth.False, membership.IsParty(state, Day("2011-07-08")));
        Assert.Equal(Truth.True, membership.IsParty(state, Day("2011-07-09")));
        Assert.Equal(Date("2021-07-09"), membership.DeadlineOn(state, Duty.Clearance, Day("2020-11-19"))!.Date);
    }

    [Fact]
    public void Extension_requests_and_shares_fall_due_9_and_3_months_before_the_Twenty_Second_Meeting()
    {
        var opening = Catalogue.Default.FindMeeting("APMBC-22MSP")!.Start;

        Assert.Equal(Date("2025-12-01"), opening);
        Assert.Equal(Day("2025-03-01"), opening.Earliest.PlusMonths(-9));
        Assert.Equal(Day("2025-09-01"), opening.Earliest.PlusMonths(-3));
    }
}
