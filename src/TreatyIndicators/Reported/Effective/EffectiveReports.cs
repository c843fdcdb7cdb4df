using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using NodaTime;

namespace TreatyIndicators;

/// <summary>Resolves cover pages: a form marked unchanged takes the body of the year it names, and so on back to a report that has one.</summary>
/// <param name="series">The reports of the State; absent when there are none.</param>
/// <param name="asOf">The last day of submission that counts.</param>
internal sealed class EffectiveReports(ReportSeries? series, LocalDate asOf)
{
    /// <summary>Where chains end, so that a long one is walked once.</summary>
    private readonly ConcurrentDictionary<(StatePartyReport Report, string Section), StatePartyReport?> bodies = new(SameReport.Instance);

    /// <summary>The report with the bodies of its unchanged forms; the report itself when it marks none.</summary>
    public StatePartyReport Resolve(StatePartyReport report) =>
        report.Header.Cover.Any(CoverPage.IsUnchanged) ? SectionBodies.Fill(report, section => Body(report, section)) : report;

    /// <summary>The report in which the body of a section stands; absent when the chain breaks.</summary>
    public StatePartyReport? Body(StatePartyReport report, string section)
    {
        var passed = new List<StatePartyReport>();
        var at = report;
        StatePartyReport? body;
        while (!bodies.TryGetValue((at, section), out body))
        {
            passed.Add(at);
            var (earlier, end) = Step(at, section);
            if (earlier is null)
            {
                body = end == ChainEnd.Body ? at : null;
                break;
            }

            at = earlier;
        }

        passed.ForEach(one => bodies[(one, section)] = body);
        return body;
    }

    /// <summary>Whether a report leaves a section to one that is not at hand: only a report that is says that there is none.</summary>
    public bool IsElsewhere(StatePartyReport report, string section) =>
        Origin(report, section).End is ChainEnd.NoYear or ChainEnd.NotEarlier or ChainEnd.FirstReport or ChainEnd.NoReport;

    /// <summary>Where the body of a section comes from, for a report that counts for its year.</summary>
    public SectionOrigin Origin(StatePartyReport report, string section)
    {
        var passed = new List<StatePartyReport>();
        var at = report;
        var (earlier, end) = Step(at, section);
        while (earlier is not null)
        {
            passed.Add(at);
            at = earlier;
            (earlier, end) = Step(at, section);
        }

        return new()
        {
            Section = section,
            Form = SectionLetters.Of(report.Header.Convention, section) is [var main, ..] ? main : null,
            End = end,
            Source = end == ChainEnd.Body ? series?.Submitted(at, section) ?? at : null,
            Passed = passed.ToValueList(),
        };
    }

    /// <summary>The report to which the cover page leads from one that lacks the section; absent at the end. Years go down at every step, so it comes to one.</summary>
    private (StatePartyReport? Earlier, ChainEnd End) Step(StatePartyReport report, string section) =>
        SectionBodies.Of(report, section) is not null ? (null, ChainEnd.Body) : CoverPage.Box(report, section) switch
        {
            { Status.Value: CoverStatus.NotApplicable } => (null, ChainEnd.NotApplicable),
            { Status.Value: CoverStatus.Changed } => (null, ChainEnd.Changed),
            { Status.Value: CoverStatus.Unchanged, LastReportedYear: null } => (null, ChainEnd.NoYear),
            { Status.Value: CoverStatus.Unchanged, LastReportedYear: { } named } => Earlier(report.Header.Period.To.Year, named),
            _ => (null, ChainEnd.Silent),
        };

    private (StatePartyReport? Earlier, ChainEnd End) Earlier(int year, int named)
    {
        if (named >= year)
        {
            return (null, ChainEnd.NotEarlier);
        }

        return series?.Winner(named, asOf) is { } earlier
            ? (earlier, ChainEnd.Body)
            : (null, series?.Latest(year - 1, asOf) is null ? ChainEnd.FirstReport : ChainEnd.NoReport);
    }

    /// <summary>Reports are told apart as objects: comparing their contents would cost more than the walk.</summary>
    private sealed class SameReport : IEqualityComparer<(StatePartyReport Report, string Section)>
    {
        public static SameReport Instance { get; } = new();

        public bool Equals((StatePartyReport Report, string Section) x, (StatePartyReport Report, string Section) y) =>
            ReferenceEquals(x.Report, y.Report) && x.Section == y.Section;

        public int GetHashCode((StatePartyReport Report, string Section) obj) =>
            HashCode.Combine(RuntimeHelpers.GetHashCode(obj.Report), StringComparer.Ordinal.GetHashCode(obj.Section));
    }
}
