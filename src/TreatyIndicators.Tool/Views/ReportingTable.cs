using NodaTime;
using NodaTime.Text;
using Spectre.Console;
using Spectre.Console.Rendering;
using TreatyIndicators.Conditions;
using TreatyIndicators.Export;

namespace TreatyIndicators.Tool;

/// <summary>The tables that <c>reporting</c> shows.</summary>
internal static class ReportingTable
{
    private const string None = "-";

    private static readonly Style Bold = new(decoration: Decoration.Bold);

    /// <summary>One table for each convention, with a row for each year; then all conventions together.</summary>
    public static IReadOnlyList<IRenderable> OfYears(ReportingPerformance performance, ConditionLanguage language, bool withList) =>
    [
        .. Head(performance, language),
        .. performance.Conventions.SelectMany(convention => Section(convention, language, withList)),
        .. performance.Conventions.Count > 1 ? Section(ReportingWords.Together.In(language), performance.Years, language) : [],
        Text.NewLine,
        .. Line(ReportingWords.Note.In(language)),
    ];

    /// <summary>One table with a row for each report.</summary>
    public static IReadOnlyList<IRenderable> OfStates(ReportingPerformance performance, ConditionLanguage language)
    {
        var table = Table(
            new[] { ReportingWords.Convention, ReportingWords.State, ReportingWords.DueIn, ReportingWords.Term, ReportingWords.Due, ReportingWords.Status, ReportingWords.Submitted, ReportingWords.Days, ReportingWords.Silent }
                .Select(phrase => phrase.In(language)));
        foreach (var entry in performance.Conventions.SelectMany(Entries))
        {
            table.AddRow(Cells(entry, language).Select(cell => SafeText.Of(cell)));
        }

        return [.. Head(performance, language), table];
    }

    private static IEnumerable<ReportingEntry> Entries(ConventionReporting convention) =>
        convention.InitialReports.Entries.Concat(convention.Years.SelectMany(year => year.Annual.Entries)).OrderBy(entry => entry.State);

    private static IEnumerable<string> Cells(ReportingEntry entry, ConditionLanguage language) =>
    [
        ConventionText.Of(entry.Convention),
        entry.State.Value,
        entry.Due is null && entry.Term == ReportTerm.Initial ? None : FormattableString.Invariant($"{entry.Year}"),
        ReportingWords.Of(entry.Term, language),
        Day(entry.Due),
        ReportingWords.Of(entry.Status, language),
        Day(entry.SubmittedOn),
        (entry.DaysLate ?? entry.DaysOverdue) is { } days ? FormattableString.Invariant($"{days}") : None,
        entry.SilentYears > 0 ? FormattableString.Invariant($"{entry.SilentYears}") : None,
    ];

    private static IEnumerable<IRenderable> Section(ConventionReporting convention, ConditionLanguage language, bool withList) =>
    [
        .. Section(ConventionText.Of(convention.Convention), convention.Years, language),
        .. Line(ReportingRows.InitialOverdue(convention, language)),
        .. withList ? ReportingRows.Behind(convention, language).SelectMany(Line) : [],
    ];

    private static IEnumerable<IRenderable> Section(string heading, ValueList<ReportingYear> years, ConditionLanguage language)
    {
        var table = Table(ReportingRows.Head(language));
        foreach (var year in years)
        {
            table.AddRow(ReportingRows.Of(year).Select(cell => SafeText.Of(cell)));
        }

        return [Text.NewLine, .. Line(heading), table];
    }

    private static IEnumerable<IRenderable> Head(ReportingPerformance performance, ConditionLanguage language) =>
    [
        SafeText.Of(ReportingWords.Title.In(language), Bold), Text.NewLine,
        .. Line(ReportingWords.Question(performance, language)),
    ];

    private static IEnumerable<IRenderable> Line(string text) => [SafeText.Of(text), Text.NewLine];

    private static Table Table(IEnumerable<string> headings)
    {
        var table = new Table { Border = TableBorder.Simple };
        foreach (var heading in headings)
        {
            table.AddColumn(new TableColumn(SafeText.Of(heading)).Padding(0, 0, 1, 0).RightAligned());
        }

        return table;
    }

    private static string Day(LocalDate? day) => day is { } known ? LocalDatePattern.Iso.Format(known) : None;
}
