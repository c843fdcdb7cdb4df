using System.Globalization;
using TreatyIndicators.Conditions;

namespace TreatyIndicators.Tool;

/// <summary>The fixed words of tables and trees. What findings and outcomes are called is told by the library.</summary>
internal sealed record ToolWords(string En, string Zh)
{
    public static readonly ToolWords Question = new(
        "Edition: {0}. Convention: {1}. Plan year {2}, from what was known by {3}. Reports: {4}.",
        "版本：{0}。公约：{1}。计划年度 {2}，资料截至 {3}。报告 {4} 份。");

    public static readonly ToolWords Indicator = new("Indicator", "指标");
    public static readonly ToolWords Title = new("Title", "名称");
    public static readonly ToolWords Share = new("n/N", "n/N");
    public static readonly ToolWords Value = new("Value", "数值");
    public static readonly ToolWords Bounds = new("Bounds", "界限");
    public static readonly ToolWords Met = new("Met", "符合");
    public static readonly ToolWords Unknown = new("Unknown", "未知");

    public static readonly ToolWords Duty = new("Duty", "义务");
    public static readonly ToolWords Status = new("Status", "状况");
    public static readonly ToolWords Deadline = new("Deadline", "限期");
    public static readonly ToolWords Basis = new("Rests on", "依据");

    public static readonly ToolWords Years = new("Plan years {0} to {1}, from what was known by {2}.", "计划年度 {0} 至 {1}，资料截至 {2}。");
    public static readonly ToolWords Stratum = new("- {0}", "- {0}");
    public static readonly ToolWords InSeveral = new("In more than one stratum, so that these do not add up: {0}", "属于多个分组，各组之和不等于总数：{0}");

    public static readonly ToolWords Part = new("- {0} {1}, in {2}", "- {0} {1}（{2}）");
    public static readonly ToolWords Reading = new("- {0}: {1}", "- {0}：{1}");
    public static readonly ToolWords Spread = new("- spread of the headline and the readings: {0}", "- 主数据与各解读的差距：{0}");
    public static readonly ToolWords ReadAs = new("Read as: {0}.", "采用的解读：{0}。");
    public static readonly ToolWords Overlapping = new("These overlap, never add them up: {0}", "以下数据有重叠，不得相加：{0}");
    public static readonly ToolWords Violated = new("Relation that does not hold: {0}; not so for {1}", "不成立的指标关系：{0}；以下除外：{1}");

    public static readonly ToolWords Note = new(
        "n/N: how many of the population meet the condition. Bounds: least and greatest value once everything unknown or silent becomes known. Unknown: how many it cannot be told of. Why one State counts as it does: treaty-indicators explain INDICATOR STATE",
        "n/N：对象范围内符合条件者的数目。界限：所有未知或未答之处明确之后，数值的最小值和最大值。未知：无法判断者的数目。了解某国的认定理由：treaty-indicators explain INDICATOR STATE");

    public static readonly ToolWords Before = new("Before", "前");
    public static readonly ToolWords After = new("After", "后");
    public static readonly ToolWords Difference = new("Difference", "差");

    public static readonly ToolWords NoteOfChange = new(
        "Difference: of the values, in percentage points or counted. n, N: of the numerator and the denominator. The parts below an indicator add up to it exactly; here they are rounded.",
        "差：数值之差，以百分点或数目计。n、N：分子、分母之差。指标之下各部分之和与该指标之差完全相等；此处经过四舍五入。");
    public static readonly ToolWords Kind = new("Is", "关系");
    public static readonly ToolWords Why = new("Why", "理由");
    public static readonly ToolWords NoCounterpart = new("No counterpart.", "没有对应指标。");

    public static readonly ToolWords Population = new("Population", "对象范围");
    public static readonly ToolWords NotApplicableWhen = new("Not applicable when", "不适用的情形");
    public static readonly ToolWords PendingWhen = new("Pending when", "期限未到的情形");
    public static readonly ToolWords Condition = new("Condition", "条件");
    public static readonly ToolWords PartlyMetWhen = new("Partly met when", "部分符合的情形");
    public static readonly ToolWords InWords = new("in words: {0}", "文字表述：{0}");
    public static readonly ToolWords MissingRecords = new("Not supplied: {0}", "未提供：{0}");
    public static readonly ToolWords Evidence = new("Also reported", "其他报告内容");
    public static readonly ToolWords Nothing = new("nothing", "无");
    public static readonly ToolWords Because = new("{0} ({1})", "{0}（{1}）");
    public static readonly ToolWords OfYear = new("{0} for {1}", "{0}，{1} 年度");
    public static readonly ToolWords Said = new("{0}: {1}", "{0}：{1}");
    public static readonly ToolWords Form = new("form {0}", "表格 {0}");

    public string In(ConditionLanguage language, params ReadOnlySpan<object?> parts) =>
        string.Format(CultureInfo.InvariantCulture, language == ConditionLanguage.Chinese ? Zh : En, parts);
}
