using static TreatyIndicators.Benchmarks.StateIndicator;
using static TreatyIndicators.Benchmarks.SiemReapAngkor.Populations;

namespace TreatyIndicators.Benchmarks.SiemReapAngkor;

/// <summary>Actions 12 to 15: stocks and mines kept.</summary>
internal static class StockIndicators
{
    public static IEnumerable<LinqIndicator> All { get; } =
    [
        Of("SRAAP-12.1", StockpileDuty,
            (report, _) => report.Stockpile?.DestructionProgramme?.Plan?.TimeBound & report.Stockpile?.DestructionProgramme?.Plan?.Milestones.Count >= 1,
            report => report.Stockpile?.DestructionProgramme?.Plan is { } plan && (plan.TimeBound is not null || plan.Milestones.Count > 0)),
        Of("SRAAP-13.1", StockpileOverdue,
            (report, _) => report.Stockpile?.DestructionProgramme?.Plan?.TimeBound & report.Stockpile?.DestructionProgramme?.Plan?.Costed,
            report => report.Stockpile?.DestructionProgramme?.Plan is { } plan && (plan.TimeBound ?? plan.Costed) is not null),
        Of("SRAAP-13.2", StockpileOverdue,
            (report, _) => report.Destroyed?.StockpileTotals?.InPeriod is not null || (report.Stockpile?.DestructionProgramme?.ProgressText).Says(),
            report => report.Destroyed?.StockpileTotals?.InPeriod is not null || (report.Stockpile?.DestructionProgramme?.ProgressText).Says()),
        new StateIndicator("SRAAP-14.1", AllParties, FoundStock) { Counts = true, IsSilent = SaysNothingOfStock },
        new StateIndicator("SRAAP-14.2", StockFound, at => at.Discoveries is not { } finds ? null
            : finds.Exists(find => IsInPlan(find, at))
                & finds.ForAll(find => !IsInPlan(find, at)
                    | ((find.DestroyedQuantity is { } destroyed && find.Quantity is { } quantity ? destroyed == quantity : null)
                        & find.DestroyedOn.NotAfter(find.DiscoveredOn?.PlusMonths(6)))))
        {
            IsSilent = SaysNothingOfStock,
            Pending = at => at.Discoveries is { } finds
                ? finds.Exists(find => IsInPlan(find, at) & find.DestroyedOn is null & Kleene.NotAfter(at.PeriodEnd, find.DiscoveredOn?.PlusMonths(6)))
                : null,
        },
        Of("SRAAP-15.1", Retaining,
            (report, at) => report.Retained?.Review?.ConductedOn.Within(new(at.Year - 1, 1, 1), at.PeriodEnd),
            report => report.Retained?.Review?.ConductedOn is not null),
        Of("SRAAP-15.2", Retaining,
            (report, _) => (report.Retained?.Used.Count >= 1 | report.Retained?.NoUseStatement) & report.Retained?.PlannedUse.Count >= 1,
            report => report.Retained is { } kept && (kept.Used.Count > 0 || kept.NoUseStatement is not null || kept.PlannedUse.Count > 0)),
        Of("SRAAP-15.3", Retaining,
            (report, _) => report.Retained?.Alternatives?.Explored.Yes(),
            report => report.Retained?.Alternatives?.Explored.Says()),
    ];

    public static bool? FoundStock(Reading at) =>
        at.Discoveries?.Exists(find => IsInPlan(find, at)) | at.WasNoticed(NoticeKind.StockFind, at.PlanStart, at.PeriodEnd);

    public static bool SaysNothingOfStock(Reading at) => at.SincePlanStart.All(report => report.Stockpile is null);

    private static bool? IsInPlan(StockpileDiscovery find, Reading at) => find.DiscoveredOn.Within(at.PlanStart, at.PeriodEnd);
}
