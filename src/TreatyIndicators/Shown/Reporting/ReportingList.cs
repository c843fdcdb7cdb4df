using TreatyIndicators.Conditions;

namespace TreatyIndicators.Export;

/// <summary>One figure of reporting: its name in files, its name for people, and the entries that it counts.</summary>
internal sealed record ReportingList(string Code, Phrase Name, Func<ReportingTotals, ValueList<ReportingEntry>> Of)
{
    public const string Silent = "silentForTwoYears";

    /// <summary>The heading of its column in the table by year; absent: it has none.</summary>
    public Phrase? Heading { get; private init; }

    public static IReadOnlyList<ReportingList> All { get; } =
    [
        new("expected", new("expected", "应提交"), totals => totals.Expected),
        new("received", new("received", "已收到"), totals => totals.Received),
        new("onTime", new("on time", "按时"), totals => totals.OnTime) { Heading = new("On time", "按时") },
        new("late", new("late", "逾期提交"), totals => totals.Late) { Heading = new("Late", "逾期提交") },
        new("missing", new("missing", "未提交"), totals => totals.Missing) { Heading = new("Missing", "未提交") },
        new("notYetDue", new("not yet due", "未到期"), totals => totals.NotYetDue) { Heading = new("Not due", "未到期") },
        new("unknown", new("unknown", "未知"), totals => totals.Unknown),
        new("doubtful", new("doubtful", "存疑"), totals => totals.Doubtful) { Heading = new("Doubtful", "存疑") },
        new("voluntary", new("voluntary", "自愿提交"), totals => totals.Voluntary) { Heading = new("Voluntary", "自愿提交") },
        new(Silent, new("silent for two years", "连续两年未报告"), totals => totals.SilentForTwoYears) { Heading = new("Silent", "未报告") },
        new("caughtUp", new("caught up", "事后补交"), totals => totals.CaughtUp),
        new("coverPageOnly", new("cover page only", "仅有封页"), totals => totals.CoverPageOnly),
        new("initialReportOnly", new("initial report only", "仅有初次报告"), totals => totals.InitialReportOnly),
    ];
}
