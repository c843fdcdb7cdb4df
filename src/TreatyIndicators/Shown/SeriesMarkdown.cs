using TreatyIndicators.Conditions;

namespace TreatyIndicators.Export;

/// <summary>Writes the results of several years as a page in Markdown: one table, with a column for each year.</summary>
/// <remarks>Lines end in line feeds; equal results give equal text. Safe for any number of threads.</remarks>
public static class SeriesMarkdown
{
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
        string[] head =
        [
            $"# {MarkdownText.Escaped(ResultWords.Of(series.Years[0].Plan.Title, language))}",
            string.Empty,
            SeriesTable.Days(series, language),
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
