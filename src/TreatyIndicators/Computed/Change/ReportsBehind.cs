namespace TreatyIndicators.Computed;

/// <summary>The reports of a State before and after that differ; where none do, the one that is read at both ends.</summary>
internal readonly record struct ReportsBehind(StatePartyReport? Before, StatePartyReport? After)
{
    public bool Differ => !Same(Before, After);

    public bool AreOfOneYear => Before is not null && After is not null && YearOf(Before) == YearOf(After);

    /// <summary>
    /// The report of the year, or of a definition that looks back the latest one. Where it is the same at both ends, an earlier one that it
    /// points to or that is read beside it may have come in late or been replaced: then the latest of those.
    /// </summary>
    public static ReportsBehind Of(string state, Corner before, Corner after)
    {
        var (first, last) = (before.Frame.ReportsOf(state), after.Frame.ReportsOf(state));
        var main = new ReportsBehind(Main(first, before), Main(last, after));
        if (main.Differ)
        {
            return main;
        }

        var upTo = Math.Min(before.Frame.Dates.ReportYear, after.Frame.Dates.ReportYear);
        return Years(first).Union(Years(last)).Where(year => year <= upTo).OrderDescending()
            .Select(year => new ReportsBehind(At(first, year, before), At(last, year, after)))
            .FirstOrDefault(pair => pair.Differ, main);
    }

    private static StatePartyReport? Main(ReportsOfState reports, Corner corner) => PlanCompiler.BasisOf(corner.Indicator.Definition) switch
    {
        ReportBasis.Latest => Latest(reports, corner),
        ReportBasis.Window when Latest(reports, corner) is { } report && YearOf(report) >= corner.Frame.Compiled.Plan.From.Year => report,
        ReportBasis.Window => null,
        _ => reports.Own,
    };

    private static StatePartyReport? Latest(ReportsOfState reports, Corner corner) =>
        reports.Series?.Latest(corner.Frame.Dates.ReportYear, corner.Frame.Dates.AsOf);

    private static StatePartyReport? At(ReportsOfState reports, int year, Corner corner) => reports.Series?.Winner(year, corner.Frame.Dates.AsOf);

    private static IEnumerable<int> Years(ReportsOfState reports) => reports.Series?.Reports.Select(YearOf).Distinct() ?? [];

    private static int YearOf(StatePartyReport report) => report.Header.Period.To.Year;

    private static bool Same(StatePartyReport? one, StatePartyReport? other) => ReferenceEquals(one, other) || (one is not null && one.Equals(other));
}
