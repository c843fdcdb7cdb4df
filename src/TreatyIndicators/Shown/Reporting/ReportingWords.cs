using NodaTime.Text;
using TreatyIndicators.Conditions;

namespace TreatyIndicators.Export;

/// <summary>What the figures of reporting and their parts are called.</summary>
internal static class ReportingWords
{
    public static readonly Phrase Title = new("Reporting under Article 7", "第七条报告情况");
    public static readonly Phrase Together = new("All conventions together", "各公约合计");
    public static readonly Phrase Behind = new("States behind the figures", "数据所涉国家");

    public static readonly Phrase DueIn = new("Due in", "应交年份");
    public static readonly Phrase Covers = new("Covers", "所涉年份");
    public static readonly Phrase Rate = new("Rate", "提交率");
    public static readonly Phrase Share = new("n/N", "n/N");
    public static readonly Phrase Median = new("Days late", "逾期天数");
    public static readonly Phrase Initial = new("Initial", "初次报告");

    public static readonly Phrase Convention = new("Convention", "公约");
    public static readonly Phrase State = new("State", "国家");
    public static readonly Phrase Term = new("Term", "期限");
    public static readonly Phrase Due = new("Due", "应交日");
    public static readonly Phrase Status = new("Status", "状况");
    public static readonly Phrase Submitted = new("Submitted", "提交日");
    public static readonly Phrase Days = new("Days", "天数");
    public static readonly Phrase Silent = new("Years silent", "未报告年数");

    public static readonly Phrase InitialOverdue = new("Initial reports overdue ({0}): {1}", "逾期未交的初次报告（{0}）：{1}");
    public static readonly Phrase Line = new("{0} {1}, {2} ({3}): {4}", "{0} 年{1}，{2}（{3}）：{4}");

    public static readonly Phrase Note = new(
        "Annual reports are due on 30 April and cover the year before; n/N: received of those owed. Doubtful: not known whether one is owed, not in N. Voluntary: sent and not owed. Silent: missing for two or more years running. Days late: median. Initial: initial reports received of those due in the year.",
        "年度报告应于4月30日提交，涵盖上一年。n/N：应提交的报告中已收到的数目。存疑：不清楚是否应提交，不计入 N。自愿提交：无需提交而提交。未报告：连续两年或以上未提交。逾期天数：中位数。初次报告：当年应提交的初次报告中已收到的数目。");

    private static readonly Phrase OfYears = new("Reports due in {0} to {1}, from what was submitted by {2}.", "应于 {0} 年至 {1} 年提交的报告，资料截至 {2}。");
    private static readonly Phrase OfOneYear = new("Reports due in {0}, from what was submitted by {1}.", "应于 {0} 年提交的报告，资料截至 {1}。");
    private static readonly Phrase StateAndDays = new("{0} ({1} days)", "{0}（{1} 天）");
    private static readonly Phrase StateAndOneDay = new("{0} (1 day)", "{0}（1 天）");
    private static readonly Phrase StateAndYears = new("{0} ({1} years)", "{0}（{1} 年）");

    private static readonly Dictionary<Enum, Phrase> Words = new()
    {
        [ReportingStatus.OnTime] = new("on time", "按时"),
        [ReportingStatus.Late] = new("late", "逾期提交"),
        [ReportingStatus.Received] = new("received", "已收到"),
        [ReportingStatus.Missing] = new("missing", "未提交"),
        [ReportingStatus.NotYetDue] = new("not yet due", "未到期"),
        [ReportingStatus.Unknown] = new("unknown", "未知"),
        [ReportingStatus.Doubtful] = new("doubtful", "存疑"),
        [ReportingStatus.Voluntary] = new("voluntary", "自愿提交"),
        [ReportingStatus.NotOwed] = new("not owed", "无需提交"),
        [ReportTerm.Initial] = new("initial", "初次"),
        [ReportTerm.Annual] = new("annual", "年度"),
    };

    /// <summary>The years that were asked for, and the day.</summary>
    public static string Question(ReportingPerformance performance, ConditionLanguage language)
    {
        var day = LocalDatePattern.Iso.Format(performance.AsOf);
        return performance.From == performance.To ? OfOneYear.In(language, performance.From, day) : OfYears.In(language, performance.From, performance.To, day);
    }

    public static string Of(ReportingStatus status, ConditionLanguage language) => Words[status].In(language);

    public static string Of(ReportTerm term, ConditionLanguage language) => Words[term].In(language);

    /// <summary>A State with the days by which its report is late or overdue.</summary>
    public static string WithDays(ReportingEntry entry, ConditionLanguage language) =>
        (entry.DaysLate ?? entry.DaysOverdue) switch
        {
            null => entry.State.Value,
            1 => StateAndOneDay.In(language, entry.State),
            { } days => StateAndDays.In(language, entry.State, days),
        };

    /// <summary>A State with the years for which it has been silent.</summary>
    public static string WithYears(ReportingEntry entry, ConditionLanguage language) => StateAndYears.In(language, entry.State, entry.SilentYears);
}
