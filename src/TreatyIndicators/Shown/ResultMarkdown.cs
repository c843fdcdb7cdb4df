using NodaTime.Text;
using TreatyIndicators.Conditions;

namespace TreatyIndicators.Export;

/// <summary>Writes results as a page in Markdown: a table of all figures, then the States behind each of them.</summary>
/// <remarks>
/// Every percentage stands beside its numerator and denominator, and what is unknown is shown, not left out. Texts from plans and
/// reports are escaped. Lines end in line feeds; equal results give equal text. Safe for any number of threads.
/// </remarks>
public static class ResultMarkdown
{
    /// <summary>Writes results.</summary>
    /// <param name="results">The results.</param>
    /// <param name="writer">Where to; it stays open.</param>
    /// <param name="language">The language of the page. Texts without a Chinese form stand in English.</param>
    /// <param name="by">The groups to split each result by; absent: no strata.</param>
    /// <param name="withReadings">Whether the figures under all readings stand beside the headlines, with their spread.</param>
    /// <exception cref="ArgumentNullException">An argument is missing.</exception>
    public static void Write(ResultSet results, TextWriter writer, ConditionLanguage language = ConditionLanguage.English, StateGroups? by = null, bool withReadings = false)
    {
        ArgumentNullException.ThrowIfNull(results);
        ArgumentNullException.ThrowIfNull(writer);
        var lines = Head(results, language)
            .Concat(Table(results, language))
            .Concat([string.Empty, $"## {PageWords.Behind.In(language)}"])
            .Concat(results.Results.SelectMany(result => Section(result, language)
                .Concat(withReadings ? PartsMarkdown.Readings(result, language) : [])
                .Concat(by is null ? [] : StrataMarkdown.Of(result.By(by), language))))
            .Concat(PartsMarkdown.Overlapping(results, language))
            .Concat(PartsMarkdown.Violated(results, language));
        foreach (var line in lines)
        {
            writer.Write(line);
            writer.Write('\n');
        }
    }

    private static IEnumerable<string> Head(ResultSet results, ConditionLanguage language) =>
    [
        $"# {Text(results.Plan.Title, language)}",
        string.Empty,
        PageWords.Question.In(language, results.Question.Year, LocalDatePattern.Iso.Format(results.Question.AsOf), MarkdownText.Escaped(ConventionText.Of(results.Plan.Convention)), MarkdownText.Escaped(results.Plan.Edition)),
        string.Empty,
        PageWords.Versions.In(language, results.CatalogueVersion, results.ReportsVersion, results.RecordsVersion),
        string.Empty,
        .. PartsMarkdown.Under(results, language),
        $"## {PageWords.Figures.In(language)}",
        string.Empty,
        PageWords.Reading.In(language),
        string.Empty,
    ];

    private static IEnumerable<string> Table(ResultSet results, ConditionLanguage language) =>
    [
        PageWords.Columns.In(language),
        "|---|---|--:|--:|--:|--:|--:|--:|--:|--:|",
        .. results.Results.Select(result => Row(result, language)),
    ];

    private static string Row(IndicatorResult result, ConditionLanguage language) => FormattableString.Invariant(
        $"| {result.Indicator.Id} | {Text(result.Indicator.Title, language)} | {FigureText.Share(result)} | {FigureText.Value(result, language)} | {FigureText.Bounds(result, language)} | {result.Met.Count} | {result.PartlyMet.Count} | {result.NotMet.Count} | {result.Unknown.Count} | {result.Pending.Count} |");

    private static IEnumerable<string> Section(IndicatorResult result, ConditionLanguage language) =>
    [
        string.Empty,
        $"### {result.Indicator.Id} {Text(result.Indicator.Title, language)}",
        string.Empty,
        PageWords.Population.In(language, Text(result.Indicator.Population.Title, language)),
        PageWords.Condition.In(language, Code(result.Indicator.Condition.ToString()!)),
        string.Empty,
        .. Lists(result, language),
.. PartsMarkdown.Components(result, language),
    ];

    private static IEnumerable<string> Lists(IndicatorResult result, ConditionLanguage language)
    {
        yield return $"- {FigureText.Share(result)}: {FigureText.Value(result, language)} ({FigureText.Bounds(result, language)})";
        foreach (var (status, subjects) in ByStatus(result))
        {
            if (subjects.Count > 0 || status is FindingStatus.Met or FindingStatus.Unknown)
            {
                yield return "- " + PageWords.List.In(language, ResultWords.Of(status, language), subjects.Count, Joined(subjects));
            }
        }

        if (result.MissingRecords.Count > 0)
        {
            yield return "- " + PageWords.MissingRecords.In(language, string.Join(", ", result.MissingRecords.Select(Code)));
        }
    }

    /// <summary>Who is outside the population is left to the JSON: on a page it would hide the rest.</summary>
    private static IEnumerable<(FindingStatus Status, ValueList<string> Subjects)> ByStatus(IndicatorResult result) =>
    [
        (FindingStatus.Met, result.Met),
        (FindingStatus.PartlyMet, result.PartlyMet),
        (FindingStatus.NotMet, result.NotMet),
        (FindingStatus.Unknown, result.Unknown),
        (FindingStatus.Pending, result.Pending),
    ];

    private static string Joined(ValueList<string> subjects) => subjects.Count == 0 ? "-" : string.Join(", ", subjects.Select(MarkdownText.Escaped));

    private static string Code(string text) => $"`{text.Replace('`', '\'')}`";

    private static string Text(Label label, ConditionLanguage language) => MarkdownText.Escaped(ResultWords.Of(label, language));
}
