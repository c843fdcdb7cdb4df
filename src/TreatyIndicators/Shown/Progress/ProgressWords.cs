using TreatyIndicators.Conditions;

namespace TreatyIndicators.Export;

/// <summary>The fixed words of tables of progress and of series.</summary>
internal static class ProgressWords
{
    public static readonly Phrase Question = new(
        "Edition: {0}. Convention: {1}. Plan year {2}, from what was known by {3}.",
        "版本：{0}。公约：{1}。计划年度 {2}，资料截至 {3}。");

    public static readonly Phrase FromYears = new("Baseline: plan year {0}.", "基线：计划年度 {0}。");

    public static readonly Phrase FromYearsBy = new("Baseline: plan year {0}, from what was known by {1}.", "基线：计划年度 {0}，资料截至 {1}。");

    public static readonly Phrase NoBaseline = new("Baseline: none.", "基线：无。");

    public static readonly Phrase ByHand = new("{0}: baseline of {1} given by hand: {2}", "{0}：基线 {1} 为人工给定：{2}");

    public static readonly Phrase ReadAs = new("Read as: {0}.", "采用的解读：{0}。");

    public static readonly Phrase Part = new("- {0} {1}", "- {0} {1}");

    public static readonly Phrase ShareRow = new("- share of the population, which judges", "- 占对象范围的比例（据此判断）");

    public static readonly Phrase Changed = new("{0}: not the same as at the baseline: {1}", "{0}：与基线相比有变化：{1}");

    public static readonly Phrase UnitAndDirection = new("In {0}; {1}.", "单位：{0}；{1}。");

    public static readonly Phrase Indicator = new("Indicator", "指标");
    public static readonly Phrase Title = new("Title", "名称");
    public static readonly Phrase Baseline = new("Baseline", "基线");
    public static readonly Phrase Value = new("Value", "数值");
    public static readonly Phrase Change = new("Change", "变化");
    public static readonly Phrase Bounds = new("Bounds", "界限");
    public static readonly Phrase ChangeBounds = new("Bounds of change", "变化的界限");
    public static readonly Phrase Relative = new("Relative", "相对变化");
    public static readonly Phrase ToTarget = new("To target", "目标完成度");
    public static readonly Phrase Verdict = new("Verdict", "判断");
    public static readonly Phrase Year = new("Year", "年度");
    public static readonly Phrase Share = new("n/N", "n/N");
    public static readonly Phrase New = new("Changed", "有变化");
    public static readonly Phrase AsOf = new("As of", "资料截至");
    public static readonly Phrase On = new("On", "日期");
    public static readonly Phrase Number = new("Number", "数目");
    public static readonly Phrase Doubtful = new("Doubtful", "存疑");
    public static readonly Phrase Members = new("Members", "成员");

    public static readonly Phrase Note = new(
        "Change: the value less the baseline, in the unit of the indicator. Relative: the change as a part of the baseline. Bounds: what the change can be once everything unknown or silent becomes known. Verdict: holds whatever the unknown turns out to be; unclear: the unknown decides.",
        "变化：数值减去基线，以指标的单位表示。相对变化：变化占基线的比例。界限：所有未知或未答之处明确之后，变化的可能范围。判断：无论未知之处结果如何均成立；不明：取决于未知之处。");

    public static readonly Phrase SeriesNote = new(
        "Change: from the year before, in the unit of the indicator. Changed: what is not the same as in the year evaluated before.",
        "变化：与上一年度相比，以指标的单位表示。有变化：与上一个计算年度相比有变化之处。");
}
