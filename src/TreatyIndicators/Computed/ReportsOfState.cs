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

    public EffectiveReports Effective => field ??= new(Winner);

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

    /// <summary>The effective reports up to a year, latest first.</summary>
    public IEnumerable<StatePartyReport> Backwards(int from)
    {
        for (var report = Series?.Latest(from, asOf); report is not null; report = Series!.Latest(report.Header.Period.To.Year - 1, asOf))
        {
            yield return Resolve(report);
        }
    }

    private StatePartyReport? Winner(int year) => Series?.Winner(year, asOf);

    private StatePartyReport Resolve(StatePartyReport report) => report.Header.Cover.Count == 0 ? report : Effective.Resolve(report);
}
