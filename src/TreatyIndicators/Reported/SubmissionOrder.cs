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

        var superseded = Superseded(reports);

        // A report given twice is kept once. The content decides last, so that even two reports with one identifier have an order.
        return reports
            .Distinct()
            .OrderByDescending(report => superseded.Contains(report.Header.ReportId))
            .ThenBy(Corrigenda.Is)
            .ThenBy(report => Depth(report, reports))
            .ThenBy(report => report.Header.ReportId, StringComparer.Ordinal)
            .ThenBy(ReportWriter.Text, StringComparer.Ordinal);
    }

    /// <summary>The rule that puts one of the reports of a day before another.</summary>
    public static WinnerRule Rule(StatePartyReport earlier, StatePartyReport winner, List<StatePartyReport> day)
    {
        var superseded = Superseded(day);
        return superseded.Contains(earlier.Header.ReportId) != superseded.Contains(winner.Header.ReportId) ? WinnerRule.Supersedes
            : (Corrigenda.Is(earlier), Depth(earlier, day)) != (Corrigenda.Is(winner), Depth(winner, day)) ? WinnerRule.Corrigendum
            : WinnerRule.Identifier;
    }

    private static HashSet<string?> Superseded(List<StatePartyReport> day) => day
        .Where(report => report.Header.Supersedes is { } earlier && earlier != report.Header.ReportId)
        .Select(report => report.Header.Supersedes)
        .ToHashSet(StringComparer.Ordinal);

    /// <summary>How many corrigenda of the day a corrigendum builds on, so that the correction of a correction comes after it. Those in a circle are all as deep.</summary>
    private static int Depth(StatePartyReport report, List<StatePartyReport> day)
    {
        var depth = 0;
        var at = Corrigenda.Is(report) ? report : null;
        while (at is not null && depth < day.Count)
        {
            var named = at.Header.Supersedes;
            at = day.Find(other => Corrigenda.Is(other) && other.Header.ReportId == named);
            depth++;
        }

        return depth;
    }
}
