using static TreatyIndicators.Benchmarks.StateIndicator;
using static TreatyIndicators.Benchmarks.SiemReapAngkor.Populations;

namespace TreatyIndicators.Benchmarks.SiemReapAngkor;

/// <summary>Actions 27 to 36: victim assistance.</summary>
internal static class VictimIndicators
{
    public static IEnumerable<LinqIndicator> All { get; } =
    [
        Of("SRAAP-27.1", WithVictims,
            (report, _) => (report.VictimAssistance?.FocalPoint?.Entity).Says() & report.VictimAssistance?.FocalPoint?.Governmental,
            report => report.VictimAssistance?.FocalPoint is { } point && (point.Entity.Says() || point.Governmental is not null)),
        Of("SRAAP-27.2", WithVictims,
            (report, _) => report.VictimAssistance?.Plan is { } plan
                ? plan.Exists.Yes() & plan.Inclusive.Yes() & plan.Specific & plan.Measurable & plan.Attainable & plan.Realistic & plan.TimeBound
                : null,
            report => report.VictimAssistance?.Plan is { } plan && (plan.Exists.Says() || plan.Inclusive.Says()
                || (plan.Specific ?? plan.Measurable ?? plan.Attainable ?? plan.Realistic ?? plan.TimeBound) is not null)),
        Of("SRAAP-27.3", WithVictims,
            (report, _) => report.VictimAssistance?.Participation?.National.Yes() & report.VictimAssistance?.Participation?.Local.Yes(),
            report => report.VictimAssistance?.Participation is { } part && (part.National.Says() || part.Local.Says()),
            (report, _) => report.VictimAssistance?.Participation?.National.Yes() | report.VictimAssistance?.Participation?.Local.Yes()),
        Of("SRAAP-27.4", WithVictims,
            (report, _) => report.VictimAssistance?.Plan is { } plan && (plan.ProgressText.Says() || plan.Progress.Count >= 1),
            report => report.VictimAssistance?.Plan is { } plan && (plan.ProgressText.Says() || plan.Progress.Count > 0)),
        Of("SRAAP-28.1", WithVictims,
            (report, _) => report.VictimAssistance?.Coordination?.Exists.Yes() & report.VictimAssistance?.Coordination?.Members.Count(member => member.Kind?.Value == MemberKind.Ministry) >= 2,
            report => report.VictimAssistance?.Coordination is { } body && (body.Exists.Says() || body.Members.Any(member => member.Kind is not null)),
            (report, _) => report.VictimAssistance?.Coordination?.Exists.YesOrPartly()),
        Of("SRAAP-28.2", WithVictims,
            (report, _) => report.VictimAssistance?.PolicyFrameworks.Count >= 1,
            report => report.VictimAssistance?.PolicyFrameworks.Count > 0),
        Of("SRAAP-29.1", WithVictims,
            (report, _) => report.VictimAssistance?.Identification.Yes() & (report.VictimAssistance?.Victims?.Cells.Count > 0
                && report.VictimAssistance.Victims.Cells.All(cell => cell.Sex is not null && cell.AgeBand is not null && cell.WithDisability is not null)),
            report => report.VictimAssistance is { } victims && (victims.Identification.Says()
                || victims.Victims?.Cells.Any(cell => cell.Sex is not null || cell.AgeBand is not null || cell.WithDisability is not null) == true),
            (report, _) => report.VictimAssistance?.Identification.Yes() & (report.VictimAssistance?.Victims?.Cells.Count > 0
                && report.VictimAssistance.Victims.Cells.All(cell => cell.Sex is not null && cell.AgeBand is not null))),
        Of("SRAAP-29.2", WithVictims,
            (report, _) => report.VictimAssistance?.Data is { } data && data.IntegratedInto.Says() && data.SharedWith.Count >= 1,
            report => report.VictimAssistance?.Data is { } data && (data.IntegratedInto.Says() || data.SharedWith.Count > 0)),
        Of("SRAAP-30.1", WithVictims,
            (report, _) => report.VictimAssistance?.Emergency?.Mechanism.Yes(),
            report => report.VictimAssistance?.Emergency?.Mechanism.Says()),
        Of("SRAAP-30.2", WithVictims,
            (report, _) => report.VictimAssistance?.Health is { } health && health.Availability.Says() && health.Access.Says(),
            report => report.VictimAssistance?.Health is { } health && (health.Availability.Says() || health.Access.Says())),
        Of("SRAAP-31.1", WithVictims,
            (report, _) => report.VictimAssistance?.Referral?.Exists.Yes(),
            report => report.VictimAssistance?.Referral?.Exists.Says()),
        Of("SRAAP-31.2", WithVictims,
            (report, _) => report.VictimAssistance?.ServiceDirectory?.Exists.Yes() & report.VictimAssistance?.ServiceDirectory?.Accessible.Yes(),
            report => report.VictimAssistance?.ServiceDirectory is { } directory && (directory.Exists.Says() || directory.Accessible.Says())),
        Of("SRAAP-32.1", WithVictims,
            (report, _) => (report.VictimAssistance?.Rehabilitation?.Efforts).Says(),
            report => (report.VictimAssistance?.Rehabilitation?.Efforts).Says()),
        Of("SRAAP-32.2", WithVictims,
            (report, _) => (report.VictimAssistance?.AssistiveTechnology?.Efforts).Says(),
            report => (report.VictimAssistance?.AssistiveTechnology?.Efforts).Says()),
        Of("SRAAP-33.1", WithVictims,
            (report, _) => (report.VictimAssistance?.Psychosocial?.Account).Says(),
            report => (report.VictimAssistance?.Psychosocial?.Account).Says()),
        Of("SRAAP-33.2", WithVictims,
            (report, _) => report.VictimAssistance?.PeerSupport?.InPublicHealth.Yes(),
            report => report.VictimAssistance?.PeerSupport is { } peers && (peers.Exists.Says() || peers.InPublicHealth.Says()),
            (report, _) => report.VictimAssistance?.PeerSupport?.Exists.Yes()),
        Of("SRAAP-34.1", WithVictims,
            (report, _) => report.VictimAssistance?.Inclusion?.BarrierRemoval.Count >= 1,
            report => report.VictimAssistance?.Inclusion?.BarrierRemoval.Count > 0),
        Of("SRAAP-34.2", WithVictims,
            (report, _) => report.VictimAssistance?.Inclusion?.Programmes.Count >= 1,
            report => report.VictimAssistance?.Inclusion?.Programmes.Count > 0),
        Of("SRAAP-34.3", WithVictims,
            (report, _) => (report.VictimAssistance?.Services).Exists(service =>
                service.Kind.IsOneOf(ServiceKind.SocialInclusion, ServiceKind.EconomicInclusion) & service.PersonsServedTotal is not null),
            report => report.VictimAssistance?.Services.Any(service => service.Kind is not null || service.PersonsServedTotal is not null)),
        Of("SRAAP-35.1", WithVictims,
            (report, _) => report.VictimAssistance?.Protection?.InPlans.Yes(),
            report => report.VictimAssistance?.Protection?.InPlans.Says()),
        Of("SRAAP-35.2", WithVictims,
            (report, _) => report.VictimAssistance?.Protection?.InclusionMeasures.Count >= 1,
            report => report.VictimAssistance?.Protection?.InclusionMeasures.Count > 0),
        Of("SRAAP-36.1", WithVictims,
            (report, _) => report.VictimAssistance?.Accessibility?.BarriersAddressed.Count >= 1,
            report => report.VictimAssistance?.Accessibility?.BarriersAddressed.Count > 0),
        Of("SRAAP-36.2", WithVictims,
            (report, _) => report.VictimAssistance?.Participation?.National.Yes() | report.VictimAssistance?.Participation?.Community.Yes(),
            report => report.VictimAssistance?.Participation is { } part && (part.National.Says() || part.Community.Says())),
    ];
}
