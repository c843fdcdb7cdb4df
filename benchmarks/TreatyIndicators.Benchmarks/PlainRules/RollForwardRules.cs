using static TreatyIndicators.Benchmarks.Plain;

namespace TreatyIndicators.Benchmarks;

/// <summary>Rules that carry the figures of one year into the next: they need reports of which the periods join.</summary>
internal static class RollForwardRules
{
    public static bool Join(StatePartyReport report, StatePartyReport previous) => report.Header.Period.From.Year == previous.Header.Period.To.Year + 1;

    public static void Check(StatePartyReport report, StatePartyReport previous, Fired fired)
    {
        if (report.HazardousAreas is { } areas)
        {
            CheckAreas(areas, report.LandRelease, previous.HazardousAreas?.Totals, fired);
        }

        if (report.Retained is { } retained && previous.Retained?.Totals?.Quantity is { } kept)
        {
            CheckRetained(retained, kept, fired);
        }

        CheckStock(report, previous, fired);
        CheckDestroyed(report.Destroyed, previous.Destroyed, fired);
        var victims = report.VictimAssistance;
        fired.If(
            victims?.RecordsCleaned != true
            && (Int128?)victims?.Victims?.Total < (Int128?)previous.VictimAssistance?.Victims?.Total + victims?.Casualties?.Total,
            "Y-20");
    }

    private static void CheckAreas(HazardousAreas areas, LandRelease? release, HazardousAreaTotals? before, Fired fired)
    {
        if (before?.RemainingM2 is { } remaining && !Present(areas.Explanation))
        {
            var expected = remaining - release?.Totals?.ReleasedM2 + Sum(areas.NewlyIdentified, row => row.AreaM2) + Sum(areas.Reassessed, row => row.DeltaM2);
            var difference = areas.Totals?.RemainingM2 - expected;
            var gap = difference < 0 ? -difference : difference;
            fired.If(gap > Max(areas.RoundingM2 ?? 0, 0.005m * remaining), "Y-01");
            fired.If(gap > 0.05m * remaining, "Y-02");
        }

        fired.If(Differ(areas.Totals?.OpeningM2, before?.RemainingM2), "Y-03");
        fired.If(Sum(areas.Reclassified, row => row.AreaM2) > before?.ShaAreaM2, "Y-12");
    }

    private static void CheckRetained(RetainedMunitions retained, long before, Fired fired)
    {
        var expected = before
            - Sum(retained.Used, row => row.Quantity)
            - Sum(retained.Destroyed, row => row.Quantity)
            - Sum(retained.Transfers, row => row.Direction?.Value == TransferDirection.Outgoing, row => row.Quantity)
            + Sum(retained.Transfers, row => row.Direction?.Value == TransferDirection.Incoming, row => row.Quantity)
            + Sum(retained.Acquired, row => row.Quantity);
        fired.If(Differ(retained.Totals?.Quantity, expected), "Y-04");
        fired.If(
            retained.Totals?.Quantity > before && retained.Acquired.Count == 0
            && All(retained.Transfers, row => row.Direction is { Value: not TransferDirection.Incoming }),
            "Y-05");
    }

    private static void CheckStock(StatePartyReport report, StatePartyReport previous, Fired fired)
    {
        var (period, retained) = (report.Header.Period, report.Retained);
        if (report.Stockpile?.Totals?.Quantity is not { } stock || previous.Stockpile?.Totals?.Quantity is not { } before)
        {
            return;
        }

        var expected = before
            - (Int128?)report.Destroyed?.StockpileTotals?.InPeriod
            + Sum(report.Stockpile.Discoveries, find => Within(find.DiscoveredOn, period), find => find.Quantity)
            - Sum(retained?.Acquired, row => row.Source?.Value == AcquisitionSource.Stockpile, row => row.Quantity)
            - Sum(retained?.Transfers, row => row.Direction?.Value == TransferDirection.Outgoing && row.Purpose?.Value == TransferPurpose.Destruction, row => row.Quantity);
        fired.If(Differ(stock, expected), "Y-07");
    }

    private static void CheckDestroyed(DestroyedItems? now, DestroyedItems? before, Fired fired)
    {
        var (stock, cleared) = (now?.StockpileTotals, now?.ClearanceTotals);
        fired.If(Differ(stock?.Cumulative, (Int128?)before?.StockpileTotals?.Cumulative + stock?.InPeriod), "Y-09");
        fired.If(Differ(cleared?.Cumulative, (Int128?)before?.ClearanceTotals?.Cumulative + cleared?.InPeriod), "Y-09");
    }
}
