using static TreatyIndicators.Benchmarks.Plain;

namespace TreatyIndicators.Benchmarks;

/// <summary>Counts of items, areas and persons, and areas in square metres. The records hold whole numbers only, so a count can only be negative.</summary>
internal static class Numbers
{
    public static bool AnyFault(StatePartyReport report) =>
        (report.Stockpile is { } stockpile && AnyFault(stockpile))
        || Any(report.TechnicalCharacteristics?.Types, row => row.SubmunitionsPerUnit < 0)
        || (report.Retained is { } retained && AnyFault(retained))
        || (report.HazardousAreas is { } areas && AnyFault(areas))
        || (report.LandRelease is { } release && AnyFault(release))
        || (report.Destroyed is { } destroyed && AnyFault(destroyed))
        || (report.RiskEducation?.Reach is { } reach && AnyFault(reach))
        || (report.VictimAssistance is { } victims && AnyFault(victims))
        || report.Cooperation?.Platform?.MeetingsInPeriod < 0;

    private static bool AnyFault(Stockpile section) =>
        Any(section.Stock, row => row.Quantity < 0 || row.Submunitions < 0)
        || section.Totals?.Quantity < 0 || section.Totals?.Submunitions < 0 || section.Totals?.OpeningQuantity < 0
        || Any(section.Discoveries, row => row.Quantity < 0 || row.Submunitions < 0 || row.DestroyedQuantity < 0)
        || section.DestructionProgramme?.Plan?.MonthlyRate < 0;

    private static bool AnyFault(RetainedMunitions section) =>
        Any(section.Items, row => row.Quantity < 0 || row.Submunitions < 0)
        || section.Totals?.Quantity < 0 || section.Totals?.Submunitions < 0
        || Any(section.Used, row => row.Quantity < 0 || row.Submunitions < 0)
        || Any(section.PlannedUse, row => row.Quantity < 0)
        || Any(section.Destroyed, row => row.Quantity < 0 || row.Submunitions < 0)
        || Any(section.Acquired, row => row.Quantity < 0 || row.Submunitions < 0)
        || Any(section.Transfers, row => row.Quantity < 0 || row.Submunitions < 0);

    /// <summary>Corrections may be negative; they are left out.</summary>
    private static bool AnyFault(HazardousAreas section) =>
        Any(section.Areas, AnyFault)
        || section.Totals is { ShaCount: < 0 } or { ChaCount: < 0 } or { ShaAreaM2: < 0 } or { ChaAreaM2: < 0 } or { RemainingM2: < 0 } or { OpeningM2: < 0 }
        || section.RoundingM2 < 0
        || Any(section.NewlyIdentified, row => row.AreaM2 < 0)
        || Any(section.Reclassified, row => row.AreaM2 < 0)
        || section.Marking is { AreasMarked: < 0 } or { AreasTotal: < 0 };

    private static bool AnyFault(HazardousArea area) =>
        area.Count < 0 || area.AreaM2 < 0 || Any(area.ContaminationAreas, row => row.AreaM2 < 0) || Any(area.Munitions, row => row.Quantity < 0);

    private static bool AnyFault(LandRelease section) =>
        Any(section.Rows, AnyFault)
        || section.Totals is { CancelledM2: < 0 } or { ReducedM2: < 0 } or { ClearedM2: < 0 } or { ReleasedM2: < 0 }
        || section.RoundingM2 < 0
        || Any(section.WorkPlan?.Targets, row => row.Areas < 0 || row.AreaM2 < 0);

    private static bool AnyFault(LandReleaseRow row) =>
        row.CancelledM2 < 0 || row.ReducedM2 < 0 || row.ClearedM2 < 0 || row.ReleasedM2 < 0 || row.AreasClosed < 0
        || row.Devices is { ApMines: < 0 } or { ApImprovised: < 0 } or { AvMines: < 0 } or { ClusterRemnants: < 0 } or { OtherErw: < 0 } or { OtherIed: < 0 };

    private static bool AnyFault(DestroyedItems section) =>
        Any(section.Stockpile, row => row.Quantity < 0 || row.Submunitions < 0)
        || section.StockpileTotals is { InPeriod: < 0 } or { Cumulative: < 0 } or { InPeriodSubmunitions: < 0 } or { CumulativeSubmunitions: < 0 }
        || Any(section.Clearance, row => row.Quantity < 0)
        || section.ClearanceTotals is { InPeriod: < 0 } or { Cumulative: < 0 }
        || Any(section.PostCompletion, row => row.Quantity < 0)
        || Any(section.Undivided, row => row.Quantity < 0);

    private static bool AnyFault(RiskEducationReach reach) =>
        Any(reach.Cells, cell => cell.WithDisability < 0 || cell.Count < 0)
        || Any(reach.BySex, row => row.Count < 0) || Any(reach.ByAge, row => row.Count < 0)
        || reach.Unknown < 0 || reach.Total < 0 || reach.FirstTime < 0 || reach.Events < 0;

    private static bool AnyFault(VictimAssistance section) =>
        (section.Casualties is { } casualties && AnyFault(casualties))
        || section.Victims?.Total < 0
        || Any(section.Victims?.Cells, cell => cell.WithDisability < 0 || cell.Count < 0)
        || section.AssistiveTechnology?.DevicesProvided < 0
        || Any(section.Services, service => service.PersonsServedTotal < 0 || Any(service.PersonsServed, cell => cell.WithDisability < 0 || cell.Count < 0));

    private static bool AnyFault(Casualties casualties) =>
        casualties is { Total: < 0 } or { Killed: < 0 } or { Injured: < 0 } or { OutcomeUnknown: < 0 }
        || Any(casualties.BySex, row => row.Count < 0) || Any(casualties.ByAge, row => row.Count < 0)
        || Any(casualties.ByCivilStatus, row => row.Count < 0) || Any(casualties.ByDevice, row => row.Count < 0);
}
