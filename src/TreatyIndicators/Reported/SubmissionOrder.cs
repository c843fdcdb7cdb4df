using TreatyIndicators.Serialization;

namespace TreatyIndicators;

/// <summary>The order of reports that were submitted on one day for one year: the last one wins.</summary>
internal static class SubmissionOrder
{
    public static IEnumerable<StatePartyReport> OfOneDay(IEnumerable<StatePartyReport> day)
    {
        var reports = day.ToList();
        if (reports.Count == 1)
        {
            return reports;
        }

        var superseded = reports
            .Where(report => report.Header.Supersedes is { } earlier && earlier != report.Header.ReportId)
            .Select(report => report.Header.Supersedes)
            .ToHashSet(StringComparer.Ordinal);

        // A report given twice is kept once. The content decides last, so that even two reports with one identifier have an order.
        return reports
            .Distinct()
            .OrderByDescending(report => superseded.Contains(report.Header.ReportId))
            .ThenBy(report => report.Header.ReportId, StringComparer.Ordinal)
            .ThenBy(ReportWriter.Text, StringComparer.Ordinal);
    }
}
