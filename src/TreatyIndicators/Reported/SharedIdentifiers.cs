using NodaTime;
using NodaTime.Text;
using TreatyIndicators.Serialization;

namespace TreatyIndicators;

/// <summary>Finds different reports with one identifier.</summary>
internal static class SharedIdentifiers
{
    private const string Code = "COLL-01";

    public static ValueList<Problem> Problems(IEnumerable<StatePartyReport> reports) =>
        reports
            .GroupBy(report => report.Header.ReportId, StringComparer.Ordinal)
            .Where(group => group.Skip(1).Any())
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new Problem(Code, Sentence(group.Key, [.. group])) { Path = "$.header.reportId" })
            .ToValueList();

    private static string Sentence(string reportId, List<StatePartyReport> reports) =>
        $"found {reports.Count} different reports with the reportId {JsonText.Quote(reportId)} ({string.Join("; ", reports.Select(Place))}), "
        + "expected one report for each; all are kept";

    private static string Place(StatePartyReport report) =>
        $"{report.Header.Convention} {report.Header.State}, period to {Iso(report.Header.Period.To)}, submitted on {Iso(report.Header.SubmittedOn)}";

    private static string Iso(LocalDate date) => LocalDatePattern.Iso.Format(date);
}
