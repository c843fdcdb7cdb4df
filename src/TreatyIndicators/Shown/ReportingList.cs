using TreatyIndicators.Conditions;

namespace TreatyIndicators.Export;

/// <summary>One figure of reporting: its name in files, its name for people, and the entries that it counts.</summary>
internal sealed record ReportingList(string Code, Phrase Name, Func<ReportingTotals, ValueList<ReportingEntry>> Of)
{
    public static IReadOnlyList<ReportingList> All { get; } =
    [
        new("expected", new("Expected", "应提交"), totals => totals.Expected),
        new("received", new("Received", "已收到"), totals => totals.Received),
        new("onTime", new("On time", "按时"), totals => totals.OnTime),
        new("late", new("Late", "逾期提交"), totals => totals.Late),
        new("missing", new("Missing", "未提交"), totals => totals.Missing),
        new("notYetDue", new("Not yet due", "未到期"), totals => totals.NotYetDue),
        new("unknown", new("Unknown", "未知"), totals => totals.Unknown),
        new("doubtful", new("Doubtful", "存疑"), totals => totals.Doubtful),
        new("voluntary", new("Voluntary", "自愿提交"), totals => totals.Voluntary),
        new("silentForTwoYears", new("Silent for two years", "连续两年未报告"), totals => totals.SilentForTwoYears),
        new("caughtUp", new("Caught up", "事后补交"), totals => totals.CaughtUp),
        new("coverPageOnly", new("Cover page only", "仅有封页"), totals => totals.CoverPageOnly),
        new("initialReportOnly", new("Initial report only", "仅有初次报告"), totals => totals.InitialReportOnly),
    ];
}
