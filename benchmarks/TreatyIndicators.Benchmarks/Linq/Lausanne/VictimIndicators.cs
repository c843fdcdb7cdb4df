using static TreatyIndicators.Benchmarks.Lausanne.Populations;
using static TreatyIndicators.Benchmarks.StateIndicator;

namespace TreatyIndicators.Benchmarks.Lausanne;

/// <summary>Actions 31 to 37: victim assistance.</summary>
internal static class VictimIndicators
{
    public static IEnumerable<LinqIndicator> All { get; } =
    [
        Of("LAP-31.1", WithVictims,
            (report, _) => report.VictimAssistance?.Data?.Collected.Yes() & (report.VictimAssistance?.Victims?.Cells.Count > 0
                && report.VictimAssistance.Victims.Cells.All(cell => cell.Sex is not null && cell.AgeBand is not null && cell.WithDisability is not null)),
            report => report.VictimAssistance is { } victims && (victims.Data?.Collected.Says() == true
                || victims.Victims?.Cells.Any(cell => cell.Sex is not null || cell.AgeBand is not null || cell.WithDisability is not null) == true),
            (report, _) => report.VictimAssistance?.Data?.Collected.Yes(),
            counts: true),
        Of("LAP-32.1", WithVictims,
            (report, _) => report.VictimAssistance?.PolicyFrameworks.Count >= 1,
            report => report.VictimAssistance?.PolicyFrameworks.Count > 0,
            counts: true),
        Fact("LAP-33.1", WithVictims,
            (report, _) => report.VictimAssistance?.Plan?.Exists.Yes() & report.VictimAssistance?.Plan?.Measurable,
            report => report.VictimAssistance,
            counts: true),
        Fact("LAP-33.2", WithVictims,
            (report, _) => (report.VictimAssistance?.FocalPoint?.Entity).Says(),
            report => report.VictimAssistance,
            counts: true),
        Of("LAP-34.1", WithVictims,
            (report, _) => Serves(report, ServiceKind.EmergencyCare) & Serves(report, ServiceKind.ContinuingMedicalCare),
            report => report.VictimAssistance?.Services.Any(service => service.Kind is not null),
            (report, _) => Serves(report, ServiceKind.EmergencyCare) | Serves(report, ServiceKind.ContinuingMedicalCare),
            counts: true),
        Of("LAP-34.2", WithVictims,
            (report, _) => Serves(report, ServiceKind.Rehabilitation) & Serves(report, ServiceKind.Psychosocial),
            report => report.VictimAssistance?.Services.Any(service => service.Kind is not null),
            (report, _) => Serves(report, ServiceKind.Rehabilitation) | Serves(report, ServiceKind.Psychosocial),
            counts: true),
        Of("LAP-35.1", WithVictims,
            (report, _) => report.VictimAssistance?.Inclusion is { } inclusion && (inclusion.BarrierRemoval.Count >= 1 || inclusion.Programmes.Count >= 1),
            report => report.VictimAssistance?.Inclusion is { } inclusion && (inclusion.BarrierRemoval.Count > 0 || inclusion.Programmes.Count > 0),
            counts: true),
        new SumIndicator("LAP-36.1", WithVictims, NewFrameworks, at => at.SincePlanStart.All(report => report.VictimAssistance is null)),
        ByRecords("LAP-36.2", AllParties, at => OwnershipIndicators.SentOne(at, person => person.IsVictimSelfIdentified == true), counts: true),
        Of("LAP-37.1", AllParties,
            (report, _) => report.VictimAssistance?.Training.Count >= 1,
            report => report.VictimAssistance?.Training.Count > 0,
            counts: true),
        Of("LAP-37.2", WithVictims,
            (report, _) => report.VictimAssistance?.QualifiedStaff.Yes(),
            report => report.VictimAssistance?.QualifiedStaff.Says(),
            counts: true),
    ];

    private static bool? Serves(StatePartyReport report, ServiceKind kind) => (report.VictimAssistance?.Services).Exists(service => service.Kind.Is(kind));

    private static decimal? NewFrameworks(Reading at) => at.ToldLast(report => report.VictimAssistance?.PolicyFrameworks, row => row)?.Count(row =>
        row.Kind?.Value is PolicyKind.Law or PolicyKind.Policy && row.WithVictims == true && row.AdoptedOn >= at.PlanStart && row.AdoptedOn <= at.PeriodEnd);
}
