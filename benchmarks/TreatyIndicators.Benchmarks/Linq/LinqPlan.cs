using NodaTime;

namespace TreatyIndicators.Benchmarks;

/// <summary>An action plan as a user of LINQ would write it down.</summary>
internal sealed record LinqPlan(ActionPlanId Id, ConventionId Convention, LocalDate Start, IReadOnlyList<LinqIndicator> Indicators)
{
    public static LinqPlan SiemReapAngkor { get; } = new(ActionPlanId.SiemReapAngkor, ConventionId.Apmbc, new(2025, 1, 1),
    [
        .. Benchmarks.SiemReapAngkor.OwnershipIndicators.All, .. Benchmarks.SiemReapAngkor.StockIndicators.All,
        .. Benchmarks.SiemReapAngkor.LandIndicators.All, .. Benchmarks.SiemReapAngkor.VictimIndicators.All,
        .. Benchmarks.SiemReapAngkor.CooperationIndicators.All,
    ]);

    public static LinqPlan Lausanne { get; } = new(ActionPlanId.Lausanne, ConventionId.Ccm, new(2021, 1, 1),
    [
        .. Benchmarks.Lausanne.OwnershipIndicators.All, .. Benchmarks.Lausanne.StockIndicators.All,
        .. Benchmarks.Lausanne.LandIndicators.All, .. Benchmarks.Lausanne.VictimIndicators.All,
        .. Benchmarks.Lausanne.CooperationIndicators.All, .. Benchmarks.Lausanne.ReportingIndicators.All,
    ]);

    public static IReadOnlyList<LinqPlan> Both { get; } = [SiemReapAngkor, Lausanne];
}
