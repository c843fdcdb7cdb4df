using NodaTime;

namespace TreatyIndicators.Computed;

/// <summary>The reports of one State as they were known on a day, in the forms in which tests read them.</summary>
internal sealed class ReportsOfState
{
    private readonly ReportCollection reports;
    private readonly ConventionId convention;
    private readonly StateCode state;
    private readonly LocalDate asOf;

    public ReportsOfState(ReportCollection reports, ConventionId convention, StateCode state, FrameDates dates)
    {
        (this.reports, this.convention, this.state, asOf) = (reports, convention, state, dates.AsOf);
        Effective = new(year => reports.Find(convention, state, year, dates.AsOf));
        Own = reports.Find(convention, state, dates.ReportYear, asOf);
        Resolved = Own is null ? null : Effective.Resolve(Own);
    }

    public EffectiveReports Effective { get; }

    /// <summary>The report of the year as it was submitted.</summary>
    public StatePartyReport? Own { get; }

    /// <summary>The report of the year with its cover page resolved.</summary>
    public StatePartyReport? Resolved { get; }

    /// <summary>The effective reports of a span of years, oldest first.</summary>
    public IReadOnlyList<StatePartyReport> Window(int from, int to) =>
        [.. Enumerable.Range(from, Math.Max(0, to - from + 1))
            .Select(year => reports.Find(convention, state, year, asOf))
            .OfType<StatePartyReport>()
            .Select(Effective.Resolve)];

    /// <summary>The effective reports up to a year, latest first.</summary>
    public IEnumerable<StatePartyReport> Backwards(int from)
    {
        for (var report = reports.Latest(convention, state, from, asOf); report is not null;
            report = reports.Latest(convention, state, report.Header.Period.To.Year - 1, asOf))
        {
            yield return Effective.Resolve(report);
        }
    }
}
