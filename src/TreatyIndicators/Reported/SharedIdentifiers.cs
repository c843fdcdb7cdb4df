using NodaTime;
using NodaTime.Text;
using TreatyIndicators.Serialization;

namespace TreatyIndicators;

/// <summary>Finds different reports with one identifier.</summary>
internal static class SharedIdentifiers
{
    private const string Code = "COLL-01";

    private const int MostPlaces = 10;

    /// <param name="reports">All reports.</param>
    /// <param name="fileOf">The file in which a report stands; absent: it was not read from one.</param>
    public static ValueList<Problem> Problems(IEnumerable<StatePartyReport> reports, Func<StatePartyReport, string?> fileOf) =>
        reports
            .GroupBy(report => report.Header.ReportId, StringComparer.Ordinal)
            .Where(group => group.Skip(1).Any())
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => Problem.Of(Code, Sentence(group.Key, [.. group], fileOf)) with { File = fileOf(group.First()), Path = "$.header.reportId" })
            .ToValueList();

    private static FormattableString Sentence(string reportId, List<StatePartyReport> reports, Func<StatePartyReport, string?> fileOf) =>
        $"found {reports.Count} different reports with the reportId {JsonText.Quote(reportId)} ({Places(reports, fileOf)}), expected one report for each; all are kept";

    /// <summary>Where the first of them are from; a file may hold any number.</summary>
    private static FormattableString Places(List<StatePartyReport> reports, Func<StatePartyReport, string?> fileOf)
    {
        var told = reports.Take(MostPlaces).Select(report => Place(report, fileOf(report))).Aggregate(Joined);
        if (reports.Count <= MostPlaces)
        {
            return told;
        }

        return $"{told} and {reports.Count - MostPlaces} more";
    }

    private static FormattableString Joined(FormattableString first, FormattableString second) => $"{first}; {second}";

    private static FormattableString Place(StatePartyReport report, string? file)
    {
        var place = Place(report);
        return file is null ? place : $"{place}, in {file}";
    }

    private static FormattableString Place(StatePartyReport report) =>
        $"{report.Header.Convention} {report.Header.State}, period to {Iso(report.Header.Period.To)}, submitted on {Iso(report.Header.SubmittedOn)}";

    private static string Iso(LocalDate date) => LocalDatePattern.Iso.Format(date);
}
