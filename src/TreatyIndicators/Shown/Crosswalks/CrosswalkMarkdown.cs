using TreatyIndicators.Conditions;

namespace TreatyIndicators.Export;

/// <summary>Writes correspondences as a table in Markdown.</summary>
/// <remarks>Texts are escaped, lines end in line feeds; equal input gives equal text. Safe for any number of threads.</remarks>
public static class CrosswalkMarkdown
{
    private static readonly Phrase Columns = new("| indicator | is | indicator | why | source |", "| 指标 | 关系 | 指标 | 理由 | 来源 |");

    /// <summary>Writes correspondences.</summary>
    /// <param name="catalogue">The catalogue that defines the indicators.</param>
    /// <param name="correspondences">What to write, for instance <see cref="Crosswalk.Between"/>.</param>
    /// <param name="writer">Where to; it stays open.</param>
    /// <param name="language">The language of the page. Texts without a Chinese form stand in English.</param>
    /// <exception cref="ArgumentNullException">An argument is missing.</exception>
    /// <exception cref="ArgumentException">The catalogue has not one of the indicators.</exception>
    public static void Write(
        Catalogue catalogue, ValueList<Correspondence> correspondences, TextWriter writer, ConditionLanguage language = ConditionLanguage.English)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        ArgumentNullException.ThrowIfNull(correspondences);
        ArgumentNullException.ThrowIfNull(writer);
        writer.Write($"{Columns.In(language)}\n|---|---|---|---|---|\n");
        foreach (var row in CorrespondenceRow.Of(catalogue, correspondences))
        {
            string[] cells =
            [
                Name(row.First, language),
                ResultWords.Of(row.Correspondence.Kind, language),
                Name(row.Second, language),
                MarkdownText.Escaped(ResultWords.Of(row.Correspondence.Reason, language)),
                MarkdownText.Escaped(row.Places),
            ];
            writer.Write($"| {string.Join(" | ", cells)} |\n");
        }
    }

    private static string Name(Indicator indicator, ConditionLanguage language) => $"{indicator.Id}: {MarkdownText.Escaped(ResultWords.Of(indicator.Title, language))}";
}
