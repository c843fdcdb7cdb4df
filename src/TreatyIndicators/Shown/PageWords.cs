using TreatyIndicators.Conditions;

namespace TreatyIndicators.Export;

/// <summary>The fixed words of a page of results.</summary>
internal static class PageWords
{
    public static readonly Phrase Question = new(
        "Plan year {0}, from what was known by {1}. Convention: {2}. Edition: {3}.",
        "计划年度 {0}，资料截至 {1}。公约：{2}。版本：{3}。");

    public static readonly Phrase Versions = new("Catalogue `{0}`, reports `{1}`, records `{2}`.", "目录 `{0}`，报告 `{1}`，记录 `{2}`。");

    public static readonly Phrase Figures = new("Figures", "数值");

    public static readonly Phrase Behind = new("Behind the figures", "数值依据");

    public static readonly Phrase Columns = new(
        "| Indicator | Title | n/N | Value | Bounds | Met | Partly met | Not met | Unknown | Pending |",
        "| 指标 | 名称 | n/N | 数值 | 界限 | 符合 | 部分符合 | 不符合 | 未知 | 期限未到 |");

    public static readonly Phrase Reading = new(
        "n/N: how many of the population meet the condition. Bounds: the least and the greatest value once everything unknown or silent becomes known.",
        "n/N：对象范围内符合条件者的数目。界限：所有未知或未答之处明确之后，数值的最小值和最大值。");

    public static readonly Phrase Population = new("Population: {0}.", "对象范围：{0}。");

    public static readonly Phrase Condition = new("Condition: {0}.", "条件：{0}。");

    public static readonly Phrase List = new("{0} ({1}): {2}", "{0}（{1}）：{2}");

    public static readonly Phrase MissingRecords = new("not supplied: {0}", "未提供：{0}");
}
