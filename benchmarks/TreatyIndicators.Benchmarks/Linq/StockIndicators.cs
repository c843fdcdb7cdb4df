using static TreatyIndicators.Benchmarks.Kleene;
using static TreatyIndicators.Benchmarks.LinqIndicator;
using static TreatyIndicators.Benchmarks.Populations;

namespace TreatyIndicators.Benchmarks;

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
        new("SRAAP-14.1", AllParties, FoundStock) { Counts = true, IsSilent = SaysNothingOfStock },
        new("SRAAP-14.2", StockFound, at => at.Discoveries is not { } finds ? null
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

    public static bool? FoundStock(Reading at) => at.Discoveries?.Exists(find => IsInPlan(find, at)) | Unknown;

    private static bool? IsInPlan(StockpileDiscovery find, Reading at) => find.DiscoveredOn.Within(Reading.PlanStart, at.PeriodEnd);

    private static bool SaysNothingOfStock(Reading at) => !at.SincePlanStart.Any(report => report.Stockpile is { } stock
        && (stock.Stock.Count > 0 || stock.Totals is { } totals && (totals.Quantity ?? totals.Submunitions ?? totals.OpeningQuantity) is not null
            || stock.NilStatement is { } nil && (nil.Stated is not null || nil.Wording.Says()) || stock.NeverHeld is not null
            || stock.SeparatedFromActive.Says() || stock.MarkedForDestruction.Says() || stock.Discoveries.Count > 0
            || stock.DestructionProgramme is { } programme && Says(programme)));

    private static bool Says(StockpileDestructionProgramme programme) =>
        programme.Status is not null || programme.Methods.Count > 0 || programme.Sites.Count > 0 || programme.SafetyStandards.Says()
        || programme.EnvironmentalStandards.Says() || programme.ExpectedCompletion is not null || programme.ProgressText.Says() || programme.Challenges.Says()
        || programme.Plan is { } plan && (plan.Exists.Says() || (plan.TimeBound ?? plan.Costed) is not null || plan.Milestones.Count > 0 || plan.MonthlyRate is not null
            || plan.Cost is { } cost && (cost.Amount is not null || cost.Currency.Says()));
}
