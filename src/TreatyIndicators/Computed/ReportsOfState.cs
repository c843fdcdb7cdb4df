using NodaTime;

namespace TreatyIndicators.Computed;

/// <summary>The reports of one State as they were known on a day, in the forms in which tests read them.</summary>
internal sealed class ReportsOfState
{
    private readonly LocalDate asOf;

    private readonly int reportYear;

    public ReportsOfState(ReportSeries? series, FrameDates dates) => (Series, asOf, reportYear) = (series, dates.AsOf, dates.ReportYear);

    /// <summary>All reports, whenever submitted; absent when there are none.</summary>
    public ReportSeries? Series { get; }

    public EffectiveReports Effective => field ??= new(Series, asOf);

    /// <summary>The report of the year as it was submitted.</summary>
    public StatePartyReport? Own => field ??= Winner(reportYear);

    /// <summary>The report of the year with its cover page resolved.</summary>
    public StatePartyReport? Resolved => field ??= Own is null ? null : Resolve(Own);

    /// <summary>The effective reports of a span of years, oldest first.</summary>
    public IReadOnlyList<StatePartyReport> Window(int from, int to)
    {
        var reports = new List<StatePartyReport>(Math.Max(0, to - from + 1));
        for (var year = from; year <= to; year++)
        {
            if (Winner(year) is { } report)
            {
                reports.Add(Resolve(report));
            }
        }

        return reports;
    }

    /// <summary>The latest effective report up to a year.</summary>
    public StatePartyReport? Latest(int year) =>
        year == reportYear && Own is not null ? Resolved
        : Series?.Latest(year, asOf) is { } report ? Resolve(report)
        : null;

    /// <summary>The effective report of the last year before that of another.</summary>
    public StatePartyReport? Before(StatePartyReport report) => Latest(report.Header.Period.To.Year - 1);

    /// <summary>The submission in which a section stands of a report that counts, resolved or not; the report itself where it has no such section.</summary>
    public StatePartyReport SourceOf(StatePartyReport report, string section)
    {
        var submitted = Series is null || SectionBodies.Of(report, section) is null || Series.Reports.Contains(report, ReferenceEqualityComparer.Instance);
        return submitted || Winner(report.Header.Period.To.Year) is not { } winner ? report : Effective.Origin(winner, section).Source ?? report;
    }

    private StatePartyReport? Winner(int year) => Series?.Winner(year, asOf);

    private StatePartyReport Resolve(StatePartyReport report) => Series?.HasCovers != true || report.Header.Cover.Count == 0 ? report : Effective.Resolve(report);
}
