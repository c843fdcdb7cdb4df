using static TreatyIndicators.Tests.Agreed.Fictitious;

namespace TreatyIndicators.Tests.Computed.Reporting;

/// <summary>Initial reports where two days are one.</summary>
public class InitialReportDayTests
{
    private static readonly StatePartyReport LongAgo = ReportingWorld.Report(1990, "1991-01-01", state: XAB);

    [Fact]
    public void Initial_report_due_on_the_day_of_the_first_report_of_the_collection_is_missing() => Assert.Equal(
        "Missing, 2000-08-28, overdue by 125",
        ReportingWorld.Initial(ReportingWorld.Joined("2000-03-01"), "2000-12-31", ReportingWorld.Report(1999, "2000-08-28", state: XAB)).Text());

    [Fact]
    public void Later_report_may_come_on_the_day_of_entry_into_force() => Assert.Equal(
        "Unknown, 2000-08-28",
        ReportingWorld.Initial(ReportingWorld.Joined("2000-03-01"), "2000-12-31", LongAgo, ReportingWorld.Report(1999, "2000-03-01")).Text());
}
