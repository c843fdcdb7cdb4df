using TreatyIndicators.Conditions;

namespace TreatyIndicators.Export;

/// <summary>The table of the strata of one result on a page.</summary>
internal static class StrataMarkdown
{
    private static readonly Phrase Columns = new(
        "| Stratum | n/N | Value | Bounds | Met | Partly met | Not met | Unknown | Pending |",
        "| 分组 | n/N | 数值 | 界限 | 符合 | 部分符合 | 不符合 | 未知 | 期限未到 |");

    private static readonly Phrase InSeveral = new("In more than one stratum: {0}", "属于多个分组：{0}");

    public static IEnumerable<string> Of(Strata strata, ConditionLanguage language) => strata.All.Count == 0 ? [] :
    [
        string.Empty,
        Columns.In(language),
        "|---|--:|--:|--:|--:|--:|--:|--:|--:|",
        .. strata.All.Select(stratum => Row(stratum, language)),
        .. strata.IsPartition ? [] : new[] { string.Empty, InSeveral.In(language, string.Join(", ", strata.InSeveral.Select(MarkdownText.Escaped))) },
    ];

    private static string Row(Stratum stratum, ConditionLanguage language) => FormattableString.Invariant(
        $"| {MarkdownText.Escaped(ResultWords.Of(stratum, language))} | {FigureText.Share(stratum.Result)} | {FigureText.Value(stratum.Result, language)} | {FigureText.Bounds(stratum.Result, language)} | {stratum.Result.Met.Count} | {stratum.Result.PartlyMet.Count} | {stratum.Result.NotMet.Count} | {stratum.Result.Unknown.Count} | {stratum.Result.Pending.Count} |");
}
