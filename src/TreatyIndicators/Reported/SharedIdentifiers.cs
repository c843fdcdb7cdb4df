using NodaTime;
using NodaTime.Text;
using TreatyIndicators.Serialization;

namespace TreatyIndicators;

/// <summary>Finds different reports with one identifier.</summary>
internal static class SharedIdentifiers
{
    private const string Code = "COLL-01";

    private const int MostPlaces = 10;

    public static ValueList<Problem> Problems(IEnumerable<StatePartyReport> reports) =>
        reports
            .GroupBy(report => report.Header.ReportId, StringComparer.Ordinal)
            .Where(group => group.Skip(1).Any())
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => Problem.Of(Code, Sentence(group.Key, [.. group])) with { Path = "$.header.reportId" })
            .ToValueList();

    private static FormattableString Sentence(string reportId, List<StatePartyReport> reports) =>
        $"found {reports.Count} different reports with the reportId {JsonText.Quote(reportId)} ({Places(reports)}), expected one report for each; all are kept";

    /// <summary>Where the first of them are from; a file may hold any number.</summary>
    private static FormattableString Places(List<StatePartyReport> reports)
    {
        var told = reports.Take(MostPlaces).Select(Place).Aggregate(Joined);
        if (reports.Count <= MostPlaces)
        {
            return told;
        }

        return $"{told} and {reports.Count - MostPlaces} more";
    }

    private static FormattableString Joined(FormattableString first, FormattableString second) => $"{first}; {second}";

    private static FormattableString Place(StatePartyReport report) =>
        $"{report.Header.Convention} {report.Header.State}, period to {Iso(report.Header.Period.To)}, submitted on {Iso(report.Header.SubmittedOn)}";

    private static string Iso(LocalDate date) => LocalDatePattern.Iso.Format(date);
}
