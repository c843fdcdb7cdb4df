using NodaTime.Text;
using TreatyIndicators.Conditions;

namespace TreatyIndicators.Export;

/// <summary>Writes the results of several years as a page in Markdown: one table, with a column for each year.</summary>
/// <remarks>Lines end in line feeds; equal results give equal text. Safe for any number of threads.</remarks>
public static class SeriesMarkdown
{
    private static readonly Phrase Question = new("Plan years {0} to {1}, from what was known by {2}.", "计划年度 {0} 至 {1}，资料截至 {2}。");

    private static readonly Phrase Columns = new("| Indicator | Title |", "| 指标 | 名称 |");

    /// <summary>Writes results.</summary>
    /// <param name="series">The results.</param>
    /// <param name="writer">Where to; it stays open.</param>
    /// <param name="language">The language of the page. Texts without a Chinese form stand in English.</param>
    /// <param name="by">The groups to split each result by; absent: no strata.</param>
    /// <exception cref="ArgumentNullException">An argument is missing.</exception>
    public static void Write(ResultSeries series, TextWriter writer, ConditionLanguage language = ConditionLanguage.English, StateGroups? by = null)
    {
        ArgumentNullException.ThrowIfNull(series);
        ArgumentNullException.ThrowIfNull(writer);
        var (first, last) = (series.Years[0], series.Years[^1]);
        string[] head =
        [
            $"# {MarkdownText.Escaped(ResultWords.Of(first.Plan.Title, language))}",
            string.Empty,
            Question.In(language, first.Question.Year, last.Question.Year, LocalDatePattern.Iso.Format(first.Question.AsOf)),
            string.Empty,
            $"{Columns.In(language)} {string.Join(" | ", SeriesTable.Years(series))} |",
            $"|---|---|{string.Concat(series.Years.Select(_ => "--:|"))}",
        ];
        var rows = SeriesTable.Rows(series, by, language)
            .Select(row => $"| {row.Indicator} | {MarkdownText.Escaped(row.Title)} | {string.Join(" | ", row.Figures)} |");
        foreach (var line in head.Concat(rows))
        {
            writer.Write(line);
            writer.Write('\n');
        }
    }
}
