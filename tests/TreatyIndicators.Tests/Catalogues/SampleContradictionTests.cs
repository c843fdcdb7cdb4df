using NodaTime;

namespace TreatyIndicators.Tests.Catalogues;

/// <summary>The contradictions that <c>docs/samples/README.md</c> lists are there, so nobody puts them right by mistake.</summary>
public class SampleContradictionTests
{
    [Theory]
    [InlineData("XAB-2024")]
    [InlineData("XAB-2025")]
    public void XAB_has_totals_that_its_rows_do_not_give(string id)
    {
        var areas = Report(id).HazardousAreas!;
        var confirmed = areas.Areas.Where(area => area.Status == HazardStatus.Cha);
        Assert.Equal((320_000, 6), (confirmed.Sum(area => area.AreaM2), confirmed.Sum(area => area.Count)));
        Assert.Equal((410_000, 7), (areas.Totals!.ChaAreaM2, areas.Totals.ChaCount));
        Assert.Equal(4_090_000, areas.Totals.ShaAreaM2 + areas.Totals.ChaAreaM2);
        Assert.Equal(4_290_000, areas.Totals.RemainingM2);
        var row = Report(id).LandRelease!.Rows[0];
        Assert.Equal((175_000, 185_000), (row.CancelledM2 + row.ReducedM2 + row.ClearedM2, row.ReleasedM2));
    }

    [Theory]
    [InlineData("XAC-2024")]
    [InlineData("XAC-2025")]
    public void XAC_says_no_and_shows_yes(string id)
    {
        var report = Report(id);
        Assert.Equal(Answer.No, report.LandRelease!.WorkPlan!.Exists!.Answer);
        Assert.Single(report.LandRelease.WorkPlan.Targets);
        Assert.Equal(Answer.No, report.Cooperation!.Platform!.Established!.Answer);
        Assert.Equal(3, report.Cooperation.Platform.MeetingsInPeriod);
        Assert.True(report.RiskEducation!.NilStatement!.Stated);
        Assert.Single(report.RiskEducation.Activities);
        Assert.NotEqual(report.VictimAssistance!.Casualties!.Total, report.VictimAssistance.Casualties.Killed + report.VictimAssistance.Casualties.Injured);
    }

    [Fact]
    public void XAF_begins_2025_with_a_stock_that_it_did_not_have_and_ends_it_with_another()
    {
        var (earlier, later) = (Report("XAF-2024"), Report("XAF-2025"));
        Assert.Equal((88_000, 100_000, 80_000), (earlier.Stockpile!.Totals!.Quantity, later.Stockpile!.Totals!.OpeningQuantity, later.Stockpile.Totals.Quantity));
        Assert.Equal(15_000, later.Destroyed!.StockpileTotals!.InPeriod);
        Assert.Equal(13_000, later.Destroyed.StockpileTotals.Cumulative - earlier.Destroyed!.StockpileTotals!.Cumulative);
        Assert.True(later.NationalImplementation!.Measures[0].InForceOn < later.NationalImplementation.Measures[0].AdoptedOn);
    }

    [Fact]
    public void XAG_has_three_stockpiles_in_one_report()
    {
        var stockpile = Report("XAG-2025").Stockpile!;
        Assert.Equal((52_500, 52_000), (stockpile.Stock.Sum(item => item.Quantity), stockpile.Totals!.Quantity));
        Assert.Equal("There are no stockpiles.", stockpile.NilStatement!.Wording);
    }

    [Fact]
    public void XAJ_points_to_years_without_a_report_and_keeps_more_than_its_rows()
    {
        var report = Report("XAJ-2025");
        var named = report.Header.Cover.Where(entry => entry.Status == CoverStatus.Unchanged).Select(entry => entry.LastReportedYear);
        Assert.Equal([2022, 2023, null], named);
        Assert.DoesNotContain(SampleEvidence.Reports, other => other.Header.State == report.Header.State && other.Header.ReportId != "XAJ-2025");
        Assert.Equal((1_150, 1_200), (report.Retained!.Items.Sum(item => item.Quantity), report.Retained.Totals!.Quantity));
    }

    [Fact]
    public void XAI_points_to_a_year_with_the_bodies_that_it_leaves_out()
    {
        var (earlier, later) = (Report("XAI-2024"), Report("XAI-2025"));
        Assert.All(later.Header.Cover.Where(entry => entry.Status == CoverStatus.Unchanged), entry => Assert.Equal(2024, entry.LastReportedYear));
        Assert.True(earlier.Stockpile!.NeverHeld);
        Assert.Null(later.Stockpile);
        Assert.Null(later.NationalImplementation);
    }

    [Fact]
    public void XAL_XAM_and_XAN_found_stock_and_destroyed_it_in_time_late_and_not_yet()
    {
        Assert.True(Find("XAL-2025").DestroyedOn <= Find("XAL-2025").DiscoveredOn!.Value.PlusMonths(6));
        Assert.True(Find("XAM-2025").DestroyedOn > Find("XAM-2025").DiscoveredOn!.Value.PlusMonths(6));
        Assert.Null(Find("XAN-2025").DestroyedOn);
        Assert.True(new LocalDate(2025, 12, 31) <= Find("XAN-2025").DiscoveredOn!.Value.PlusMonths(6));
        Assert.True(Report("XAM-2025").Stockpile!.NeverHeld);
    }

    [Fact]
    public void XAQ_uses_codes_of_no_list()
    {
        var area = Report("XAQ-2025").HazardousAreas!.Areas[0];
        Assert.Equal(("Suspected", null), (area.Status!.Text, area.Status.Value));
        Assert.Equal(("Mines", null), (area.Contamination[0].Text, area.Contamination[0].Value));
    }

    [Fact]
    public void XAS_puts_its_casualties_right_in_a_corrigendum_that_came_later()
    {
        var (wrong, right) = (Report("XAS-2025"), Report("XAS-2025-CORR"));
        Assert.Equal(("XAS-2025", ReportKind.Corrigendum), (right.Header.Supersedes, right.Header.Kind));
        Assert.True(right.Header.SubmittedOn > wrong.Header.SubmittedOn);
        Assert.Equal((6, 4), Casualties(wrong));
        Assert.Equal((6, 6), Casualties(right));
    }

    [Fact]
    public void XAT_sends_a_bare_title_page_and_then_two_reports_for_one_year()
    {
        Assert.Equal(new StatePartyReport { Header = Report("XAT-2024").Header }, Report("XAT-2024"));
        Assert.NotEqual(Report("XAT-2025").HazardousAreas!.Totals!.RemainingM2, Report("XAT-2025-SECOND").HazardousAreas!.Totals!.RemainingM2);
        Assert.Null(Report("XAT-2025-SECOND").Header.Supersedes);
    }

    [Fact]
    public void One_report_is_late_and_one_comes_after_the_date_of_the_collection()
    {
        Assert.True(Report("XAW-2025").Header.SubmittedOn > new LocalDate(2026, 4, 30));
        Assert.Equal(["XAX-2025"], SampleEvidence.Reports.Where(report => report.Header.SubmittedOn > SampleEvidence.AsOf).Select(report => report.Header.ReportId));
    }

    [Fact]
    public void Zero_and_silence_stand_side_by_side()
    {
        Assert.Equal(0, Report("XAW-2025").Cooperation!.Provided[0].Amount);
        Assert.Null(Report("XAI-2025").Cooperation!.Provided[1].Amount);
        Assert.Equal(0, Report("XAI-2024").HazardousAreas!.Totals!.RemainingM2);
        Assert.Null(Report("XAW-2025").HazardousAreas!.Totals);
    }

    [Fact]
    public void XAT_tells_the_President_of_a_find_that_its_reports_leave_out()
    {
        var notices = SampleEvidence.Evidence.RecordsOf(ConventionId.Apmbc)!.Notices!;
        Assert.Single(notices, notice => notice.State == new StateCode("XAT") && notice.Kind == NoticeKind.StockFind);
        Assert.All(SampleEvidence.Reports.Where(report => report.Header.State == new StateCode("XAT")), report => Assert.Null(report.Stockpile));
    }

    private static StockpileDiscovery Find(string id) => Assert.Single(Report(id).Stockpile!.Discoveries);

    private static (long?, long?) Casualties(StatePartyReport report) =>
        (report.VictimAssistance!.Casualties!.Total, report.VictimAssistance.Casualties.Killed + report.VictimAssistance.Casualties.Injured);

    private static StatePartyReport Report(string id) =>
        SampleEvidence.Reports.Single(report => report.Header.ReportId == id);
}
