using TreatyIndicators.Conditions;

namespace TreatyIndicators.Export;

/// <summary>Writes who reported as a page in Markdown: for each convention a table by year, then the States behind the figures.</summary>
/// <remarks>Lines end in line feeds; equal input gives equal text. Safe for any number of threads.</remarks>
public static class ReportingMarkdown
{
    /// <summary>Writes who reported.</summary>
    /// <param name="performance">Who reported.</param>
    /// <param name="writer">Where to; it stays open.</param>
    /// <param name="language">The language of the page.</param>
    /// <exception cref="ArgumentNullException">An argument is missing.</exception>
    public static void Write(ReportingPerformance performance, TextWriter writer, ConditionLanguage language = ConditionLanguage.English)
    {
        ArgumentNullException.ThrowIfNull(performance);
        ArgumentNullException.ThrowIfNull(writer);
        foreach (var line in Lines(performance, language))
        {
            writer.Write(line);
            writer.Write('\n');
        }
    }

    private static IEnumerable<string> Lines(ReportingPerformance performance, ConditionLanguage language) =>
    [
        $"# {ReportingWords.Title.In(language)}",
        string.Empty,
        ReportingWords.Question(performance, language),
        string.Empty,
        ReportingWords.Note.In(language),
        .. performance.Conventions.SelectMany(convention => Section(convention, language)),
        .. performance.Conventions.Count > 1 ? Section(ReportingWords.Together.In(language), performance.Years, language) : [],
    ];

    private static IEnumerable<string> Section(ConventionReporting convention, ConditionLanguage language) =>
    [
        .. Section(MarkdownText.Escaped(ConventionText.Of(convention.Convention)), convention.Years, language),
        string.Empty,
        ReportingRows.InitialOverdue(convention, language),
        string.Empty,
        $"### {ReportingWords.Behind.In(language)}",
        string.Empty,
        .. ReportingRows.Behind(convention, language).Select(line => $"- {line}"),
    ];

    private static IEnumerable<string> Section(string heading, ValueList<ReportingYear> years, ConditionLanguage language) =>
    [
        string.Empty,
        $"## {heading}",
        string.Empty,
        $"| {string.Join(" | ", ReportingRows.Head(language))} |",
        $"|{string.Concat(ReportingRows.Head(language).Select(_ => "--:|"))}",
        .. years.Select(year => $"| {string.Join(" | ", ReportingRows.Of(year))} |"),
    ];
}
