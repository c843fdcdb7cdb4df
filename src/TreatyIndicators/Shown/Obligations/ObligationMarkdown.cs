using TreatyIndicators.Conditions;

namespace TreatyIndicators.Export;

/// <summary>Writes profiles of duties as a page in Markdown: a table for each convention, and below it what each status rests on.</summary>
/// <remarks>Lines end in line feeds; equal profiles give equal text. Safe for any number of threads.</remarks>
public static class ObligationMarkdown
{
    private static readonly Phrase Columns = new("| Duty | Status | Deadline |", "| 义务 | 状况 | 限期 |");
    private static readonly Phrase FallsDue = new("Falls due", "到期事项");

    /// <summary>Writes profiles.</summary>
    /// <param name="profiles">The profiles.</param>
    /// <param name="catalogue">The catalogue, for the names of States.</param>
    /// <param name="writer">Where to; it stays open.</param>
    /// <param name="language">The language of the page.</param>
    /// <exception cref="ArgumentNullException">An argument is missing.</exception>
    public static void Write(IEnumerable<ObligationProfile> profiles, Catalogue catalogue, TextWriter writer, ConditionLanguage language = ConditionLanguage.English)
    {
        ArgumentNullException.ThrowIfNull(profiles);
        ArgumentNullException.ThrowIfNull(catalogue);
        ArgumentNullException.ThrowIfNull(writer);
        foreach (var line in profiles.SelectMany(profile => Lines(profile, catalogue, language)))
        {
            writer.Write(line);
            writer.Write('\n');
        }
    }

    private static IEnumerable<string> Lines(ObligationProfile profile, Catalogue catalogue, ConditionLanguage language) =>
    [
        $"# {MarkdownText.Escaped(ObligationText.Heading(profile, catalogue, language))}",
        string.Empty,
        MarkdownText.Escaped(ObligationText.Party(profile, language)),
        MarkdownText.Escaped(ObligationText.Edition(profile, catalogue, language)),
        string.Empty,
        Columns.In(language),
        "|---|---|---|",
        .. profile.Duties.Select(duty => $"| {ObligationWords.Of(duty.Duty, language)} | {Cell(ObligationText.Status(duty, language))} | {Cell(ObligationText.Deadline(duty, language))} |"),
        string.Empty,
        .. profile.Duties.SelectMany(duty => Basis(duty, language)),
        .. profile.Dates.Count == 0 ? [] : Section(FallsDue.In(language), profile.Dates.Select(date => $"{date}: {ResultWords.Of(date.Rule.Text, language)}")),
    ];

    private static IEnumerable<string> Basis(DutyProfile duty, ConditionLanguage language) =>
        ObligationText.Basis(duty, language).ToList() is { Count: > 0 } facts ? Section(ObligationWords.Of(duty.Duty, language), facts) : [];

    private static IEnumerable<string> Section(string title, IEnumerable<string> items) =>
        [$"## {title}", string.Empty, .. items.Select(item => $"* {MarkdownText.Escaped(item)}"), string.Empty];

    private static string Cell(IEnumerable<string> lines) => MarkdownText.Escaped(string.Join("; ", lines));
}
