using NodaTime;

namespace TreatyIndicators.Computed;

/// <summary>What one State had submitted under a convention by a day.</summary>
internal sealed class Submissions
{
    private readonly ReportSeries? series;

    public Submissions(ConventionId convention, StateCode state, ReportSeries? series, LocalDate asOf)
    {
        (Convention, State, AsOf, this.series) = (convention, state, asOf, series);
        if (series is null)
        {
            return;
        }

        var known = series.Reports.Where(report => report.Header.SubmittedOn <= asOf).ToList();
        CatchUps = InOrder(known, ReportKind.CatchUp);
        Initial = InOrder(known, ReportKind.Initial);
        LatestUpdate = known
            .Where(report => report.Header.Kind.Value is not (ReportKind.Initial or ReportKind.Voluntary))
            .Max(report => (LocalDate?)report.Header.SubmittedOn);
    }

    public ConventionId Convention { get; }

    public StateCode State { get; }

    public LocalDate AsOf { get; }

    /// <summary>The initial reports, in the order of submission.</summary>
    public IReadOnlyList<StatePartyReport> Initial { get; } = [];

    /// <summary>The last day on which the State submitted a report that a State Party sends after its initial one.</summary>
    public LocalDate? LatestUpdate { get; }

    /// <summary>The reports for several years, in the order of submission.</summary>
    private IReadOnlyList<StatePartyReport> CatchUps { get; } = [];

    /// <summary>The reports whose period ends in a year, in the order of submission.</summary>
    public ValueList<StatePartyReport> Covering(int year) => series?.Known(year, AsOf) ?? [];

    /// <summary>The first report for several years whose period ends after a year and begins in it or before.</summary>
    public StatePartyReport? CatchUp(int year) =>
        CatchUps.FirstOrDefault(report => report.Header.Period.From.Year <= year && year < report.Header.Period.To.Year);

    private static List<StatePartyReport> InOrder(List<StatePartyReport> known, ReportKind kind) =>
        [.. known.Where(report => report.Header.Kind.Value == kind).OrderBy(report => report.Header.SubmittedOn)];
}
