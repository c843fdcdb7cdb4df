using NodaTime;

namespace TreatyIndicators.Computed;

/// <summary>Finds of stock or areas that the reports of a State tell, as known on a day: of each day the report that covers the latest year.</summary>
internal static class ReportedFinds
{
    public static IEnumerable<DutyEvent> Of(ObligationBasisKind kind, ReportSeries? series, LocalDate asOf) =>
        (series?.History(asOf) ?? [])
            .SelectMany(report => kind == ObligationBasisKind.StockFind ? Stock(report) : Areas(report))
            .GroupBy(found => found.Day)
            .Select(day => day.Last());

    private static IEnumerable<DutyEvent> Stock(StatePartyReport report) => Days(
        report,
        ObligationBasisKind.StockFind,
        "stockpile.discoveries",
        (report.Stockpile?.Discoveries ?? []).Select(row => (row.DiscoveredOn, row.DestroyedQuantity >= row.Quantity ? row.DestroyedOn : null)));

    /// <summary>A new survey of areas known before is no find.</summary>
    private static IEnumerable<DutyEvent> Areas(StatePartyReport report) => Days(
        report,
        ObligationBasisKind.AreaFind,
        "hazardousAreas.newlyIdentified",
        (report.HazardousAreas?.NewlyIdentified ?? [])
            .Where(row => row.Reason?.Value is NewAreaReason.PreviouslyUnknown or NewAreaReason.NewlyLaid)
            .Select(row => (row.DiscoveredOn, row.ClearedOn)));

    /// <summary>What was found on one day is dealt with when all of it is.</summary>
    private static IEnumerable<DutyEvent> Days(StatePartyReport report, ObligationBasisKind kind, string list, IEnumerable<(LocalDate? Found, LocalDate? Done)> rows) => rows
        .Where(row => row.Found is not null)
        .GroupBy(row => row.Found!.Value)
        .Select(day => new DutyEvent(kind, day.Key, report.Header.SubmittedOn, $"{list} @ {report.Header.ReportId}", null)
        {
            DealtWithOn = day.All(row => row.Done is { } done && DateArithmetic.IsInCalendar(done)) ? day.Max(row => row.Done) : null,
        });
}
