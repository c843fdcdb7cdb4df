using static TreatyIndicators.Benchmarks.Plain;

namespace TreatyIndicators.Benchmarks;

/// <summary>Rules that carry the figures of one year into the next: they need reports of which the periods join.</summary>
internal static class RollForwardRules
{
    public static bool Join(StatePartyReport report, StatePartyReport previous) => report.Header.Period.From.Year == previous.Header.Period.To.Year + 1;

    /// <summary>Forms left as they were in an earlier report tell nothing of what happened since.</summary>
    public static void Check(PlainInput input, StatePartyReport report, StatePartyReport previous, Fired fired)
    {
        var own = input.Submitted;
        var (isReleaseLeft, isKeptLeft) = (input.IsLeft(own.LandRelease, FormLetter.F, FormLetter.F), input.IsLeft(own.Retained, FormLetter.D, FormLetter.D));
        var isDestroyedLeft = input.IsLeft(own.Destroyed, FormLetter.G, FormLetter.B);
        if (report.HazardousAreas is { } areas && !input.IsLeft(own.HazardousAreas, FormLetter.C, FormLetter.F))
        {
            CheckAreas(areas, report.LandRelease, isReleaseLeft, previous.HazardousAreas?.Totals, fired);
        }

        if (report.Retained is { } retained && !isKeptLeft && previous.Retained?.Totals?.Quantity is { } kept)
        {
            CheckRetained(retained, kept, fired);
        }

        if (!isKeptLeft && !isDestroyedLeft && !input.IsLeft(own.Stockpile, FormLetter.B, FormLetter.B))
        {
            CheckStock(report, previous, fired);
        }

        if (!isDestroyedLeft)
        {
            CheckDestroyed(report.Destroyed, previous.Destroyed, fired);
        }

        var victims = report.VictimAssistance;
        fired.If(
            victims is not null && !input.IsLeft(own.VictimAssistance, FormLetter.J, FormLetter.H) && victims.RecordsCleaned != true && previous.VictimAssistance?.Victims?.Total is { } before
            && !(Present(victims.VictimDefinition?.Text) && Present(previous.VictimAssistance.VictimDefinition?.Text) && victims.VictimDefinition != previous.VictimAssistance.VictimDefinition)
            && Least(victims, before).IsAbove(victims.Victims?.Total),
            "Y-20");
    }

    /// <summary>Who was killed is no survivor.</summary>
    private static Possible Least(VictimAssistance victims, long before)
    {
        var all = Possible.Of(before) + victims.Casualties?.Total;
        return victims.VictimDefinition?.Value == VictimDefinition.SurvivorsOnly ? all - Possible.Of(victims.Casualties?.Killed) : all;
    }

    private static void CheckAreas(HazardousAreas areas, LandRelease? release, bool isReleaseLeft, HazardousAreaTotals? before, Fired fired)
    {
        if (!isReleaseLeft && before?.RemainingM2 is { } remaining && !Present(areas.Explanation))
        {
            var expected = Possible.Of(remaining) - release?.Totals?.ReleasedM2 + Sum(areas.NewlyIdentified, row => row.AreaM2) + SumOfSigned(areas.Reassessed, row => row.DeltaM2);
            var gap = Possible.Of(areas.Totals?.RemainingM2) - expected;
            fired.If(gap.IsOff(0, Max(areas.RoundingM2 ?? 0, 0.005m * remaining)), "Y-01");
            fired.If(gap.IsOff(0, 0.05m * remaining), "Y-02");
        }

        fired.If(Differ(areas.Totals?.OpeningM2, before?.RemainingM2), "Y-03");
        fired.If((Sum(areas.Reclassified, row => row.AreaM2) - Sum(areas.NewlyIdentified, row => row.Status is null ? null : row.Status.Value != HazardStatus.Cha, row => row.AreaM2)).IsAbove(before?.ShaAreaM2), "Y-12");
    }

    private static void CheckRetained(RetainedMunitions retained, long before, Fired fired)
    {
        var expected = Possible.Of(before)
            - Sum(retained.Used, row => row.Quantity)
            - Sum(retained.Destroyed, row => row.Quantity)
            - Sum(retained.Transfers, row => Is(row.Direction, TransferDirection.Outgoing), row => row.Quantity)
            + Sum(retained.Transfers, row => Is(row.Direction, TransferDirection.Incoming), row => row.Quantity)
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

        var expected = Possible.Of(before)
            - report.Destroyed?.StockpileTotals?.InPeriod
            + Sum(report.Stockpile.Discoveries, find => IsWithin(find.DiscoveredOn, period), find => find.Quantity)
            - Sum(retained?.Acquired, row => Is(row.Source, AcquisitionSource.Stockpile), row => row.Quantity)
            - Sum(retained?.Transfers, IsForDestruction, row => row.Quantity);
        fired.If(Differ(stock, expected), "Y-07");
    }

    private static void CheckDestroyed(DestroyedItems? now, DestroyedItems? before, Fired fired)
    {
        var (stock, cleared) = (now?.StockpileTotals, now?.ClearanceTotals);
        fired.If(before?.StockpileTotals?.Cumulative is { } destroyed && Differ(stock?.Cumulative, Possible.Of(destroyed) + stock?.InPeriod), "Y-09");
        fired.If(before?.ClearanceTotals?.Cumulative is { } found && Differ(cleared?.Cumulative, Possible.Of(found) + cleared?.InPeriod), "Y-09");
    }

    /// <summary>Absent where one half is not told and the other does not rule it out.</summary>
    private static bool? IsForDestruction(MunitionTransfer row) =>
        Is(row.Direction, TransferDirection.Outgoing) & Is(row.Purpose, TransferPurpose.Destruction);
}
