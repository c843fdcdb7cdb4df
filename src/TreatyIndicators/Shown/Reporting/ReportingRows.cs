using System.Globalization;
using TreatyIndicators.Conditions;

namespace TreatyIndicators.Export;

/// <summary>The rows and lines in which people read who reported: the same in the terminal and on a page.</summary>
internal static class ReportingRows
{
    private const string None = "-";

    private static readonly IReadOnlyList<ReportingList> Columns = [.. ReportingList.All.Where(list => list.Heading is not null)];

    public static IReadOnlyList<string> Head(ConditionLanguage language) =>
    [
        ReportingWords.DueIn.In(language),
        ReportingWords.Covers.In(language),
        ReportingWords.Share.In(language),
        ReportingWords.Rate.In(language),
        .. Columns.Select(list => list.Heading!.In(language)),
        ReportingWords.Median.In(language),
        ReportingWords.Initial.In(language),
    ];

    /// <summary>What is unknown has no column: of annual reports, whose day is always known, nothing is.</summary>
    public static IReadOnlyList<string> Of(ReportingYear year) =>
    [
        Number(year.Year),
        Number(year.CoveredYear),
        $"{Number(year.Annual.Received.Count)}/{Number(year.Annual.Expected.Count)}",
        year.Annual.Rate is { } rate ? $"{DecimalText.Of(rate, digits: 1)} %" : None,
        .. Columns.Select(list => Number(list.Of(year.Annual).Count)),
        year.Annual.MedianDaysLate is { } days ? DecimalText.Of(days, digits: 1) : None,
        year.Initial.Expected.Count == 0 ? None : $"{Number(year.Initial.Received.Count)}/{Number(year.Initial.Expected.Count)}",
    ];

    public static string InitialOverdue(ConventionReporting convention, ConditionLanguage language) =>
        ReportingWords.InitialOverdue.In(language, convention.InitialReports.Missing.Count, States(convention.InitialReports.Missing, entry => ReportingWords.WithDays(entry, language)));

    /// <summary>The States behind each figure that is not zero, year by year.</summary>
    public static IEnumerable<string> Behind(ConventionReporting convention, ConditionLanguage language) =>
        from year in convention.Years
        from term in new[] { ReportTerm.Annual, ReportTerm.Initial }
        from list in ReportingList.All.Skip(2)
        let entries = list.Of(term == ReportTerm.Annual ? year.Annual : year.Initial)
        where entries.Count > 0
        select ReportingWords.Line.In(language, year.Year, ReportingWords.Of(term, language), list.Name.In(language), entries.Count, States(entries, entry => list.Code == ReportingList.Silent ? ReportingWords.WithYears(entry, language) : ReportingWords.WithDays(entry, language)));

    private static string States(ValueList<ReportingEntry> entries, Func<ReportingEntry, string> text) =>
        entries.Count == 0 ? None : string.Join(", ", entries.Select(text));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
