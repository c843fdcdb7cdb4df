using static TreatyIndicators.Benchmarks.StateIndicator;
using static TreatyIndicators.Benchmarks.SiemReapAngkor.Populations;

namespace TreatyIndicators.Benchmarks.SiemReapAngkor;

/// <summary>Actions 16 to 26: survey, clearance and risk education.</summary>
internal static class LandIndicators
{
    public static IEnumerable<LinqIndicator> All { get; } =
    [
        Of("SRAAP-16.1", ClearanceDuty,
            (report, _) => report.HazardousAreas?.Baseline?.Established.Yes() & report.HazardousAreas?.Baseline?.EvidenceBased.Yes()
                & report.HazardousAreas?.Areas.Count >= 1
                & report.HazardousAreas?.Areas.ForAll(area => area.Status.IsOneOf(HazardStatus.Sha, HazardStatus.Cha) & area.Region.Says()),
            report => report.HazardousAreas is { } land && (land.Areas.Any(area => area.Region.Says() || area.Status is not null)
                || land.Baseline is { } line && (line.Established.Says() || line.EvidenceBased.Says())),
            (report, _) => report.HazardousAreas?.Baseline?.Established.YesOrPartly()),
        Of("SRAAP-17.1", ClearanceDuty,
            (report, _) => report.LandRelease?.WorkPlan?.Exists.Yes() & report.LandRelease?.WorkPlan?.EvidenceBased & report.LandRelease?.WorkPlan?.Costed,
            report => report.LandRelease?.WorkPlan is { } work && (work.Exists.Says() || (work.EvidenceBased ?? work.Costed) is not null),
            orRecords: at => at.Requests.Exists(request => request.Duty.Is(Duty.Clearance) & (request.Plan is { } plan
                ? plan.EvidenceBased & plan.Costed & plan.From.NotAfter(at.PeriodEnd) & Kleene.NotAfter(at.PeriodEnd, plan.To)
                : null))),
        Of("SRAAP-17.2", ClearanceDuty,
            (report, at) => report.LandRelease?.WorkPlan is { } work
                ? work.UpdatedOn.Within(new(at.Year - 1, 1, 1), at.PeriodEnd) & work.Milestones.Count >= 1
                    & (work.Budget?.Total ?? work.Budget?.National ?? work.Budget?.External) is not null
                    & NeedsClearance(report)
                : false,
            report => report.LandRelease?.WorkPlan is { } work && (work.UpdatedOn is not null || work.Milestones.Count > 0
                    || (work.Budget?.Total ?? work.Budget?.National ?? work.Budget?.External) is not null)
                || report.Cooperation?.AssistanceNeeds.Any(need => need.Duty is not null) == true),
        Of("SRAAP-18.1", ClearanceDuty,
            (report, _) => report.LandRelease?.ResidualCapacity?.Exists.Yes(),
            report => report.LandRelease?.ResidualCapacity?.Exists.Says()),
        new StateIndicator("SRAAP-18.2", ClearanceDeclared, at => FoundArea(at) | at.WasNoticed(NoticeKind.AreaFind, at.PlanStart, at.PeriodEnd))
        {
            Counts = true,
            IsSilent = at => at.SincePlanStart.All(report => report.HazardousAreas is null),
        },
        Of("SRAAP-19.1", ClearanceDuty,
            (report, _) => report.HazardousAreas?.Areas.Count >= 1 & report.HazardousAreas?.Areas.ForAll(area =>
                area.Status.IsOneOf(HazardStatus.Sha, HazardStatus.Cha) & area.Region.Says() & area.Count is not null & area.AreaM2 is not null),
            report => report.HazardousAreas?.Areas.Any(area => area.Region.Says() || area.Status is not null || area.Count is not null || area.AreaM2 is not null)),
        Of("SRAAP-19.2", ClearanceDuty,
            (report, _) => report.LandRelease?.Rows.Count >= 1
                && report.LandRelease.Rows.All(row => row.CancelledM2 is not null && row.ReducedM2 is not null && row.ClearedM2 is not null),
            report => report.LandRelease?.Rows.Any(row => (row.CancelledM2 ?? row.ReducedM2 ?? row.ClearedM2) is not null)),
        Of("SRAAP-19.3", ClearanceDuty,
            (report, _) => (report.HazardousAreas?.Areas.Count >= 1
                    && report.HazardousAreas.Areas.All(area => area.Contamination.Count >= 1 && !area.Contamination.All(kind => kind.Value == Ordnance.Unknown)))
                || (report.LandRelease?.Rows.Count >= 1 && report.LandRelease.Rows.All(row => row.Devices?.ApMines is not null && row.Devices.ApImprovised is not null)),
            report => report.HazardousAreas?.Areas.Any(area => area.Contamination.Count > 0) == true
                || report.LandRelease?.Rows.Any(row => (row.Devices?.ApMines ?? row.Devices?.ApImprovised) is not null) == true),
        new RequestIndicator("SRAAP-20.1", Duty.Clearance, plan => plan.Survey & plan.Clearance & plan.Detailed & plan.Costed & plan.MultiYear),
        new RequestIndicator("SRAAP-20.2", Duty.Clearance, plan => plan.RiskEducation & plan.RiskEducationCosted & plan.Detailed & plan.MultiYear)
        {
            PartlyMet = plan => plan.RiskEducation,
        },
        ByRecords(
            "SRAAP-21.1",
            ClearanceDutySincePlanStart,
            at => at.ClearanceDeclarations.Exists(row => row.DeclaredOn.Within(at.PlanStart, at.AsOf)),
            counts: true),
        ByRecords(
            "SRAAP-21.2",
            ClearanceDutySincePlanStart,
            at => at.ClearanceDeclarations.Exists(row => row.DeclaredOn.Within(at.PlanStart, at.AsOf) & row.VoluntaryDeclarationOn.Within(at.PlanStart, at.AsOf)),
            counts: true),
        Of("SRAAP-22.1", ClearanceDuty,
            (report, _) => report.LandRelease?.Efficiency?.Measures.Count >= 1,
            report => report.LandRelease?.Efficiency?.Measures.Count > 0),
        Of("SRAAP-22.2", ClearanceDuty,
            (report, _) => report.LandRelease?.Innovation.Count >= 1,
            report => report.LandRelease?.Innovation.Count > 0,
            counts: true),
        Of("SRAAP-23.1", ClearanceDuty,
            (report, _) => report.RiskEducation?.IntegratedInto.Any(code => code.Value is RiskEducationFramework.HumanitarianResponse
                or RiskEducationFramework.Protection or RiskEducationFramework.Development or RiskEducationFramework.Climate or RiskEducationFramework.Environment
                or RiskEducationFramework.DisasterRisk or RiskEducationFramework.Education or RiskEducationFramework.HumanRights) == true,
            report => report.RiskEducation?.IntegratedInto.Count > 0),
        Of("SRAAP-23.2", ClearanceDuty,
            (report, _) => (report.RiskEducation?.RiskBehaviour?.Efforts).Says(),
            report => (report.RiskEducation?.RiskBehaviour?.Efforts).Says()),
        Of("SRAAP-24.1", ClearanceDuty,
            (report, _) => report.RiskEducation?.Prioritisation?.Exists.Yes() & report.RiskEducation?.Prioritisation?.EvidenceUsed.Count >= 1,
            report => report.RiskEducation?.Prioritisation is { } ranking && (ranking.Exists.Says() || ranking.EvidenceUsed.Count > 0),
            counts: true),
        Of("SRAAP-25.1", ClearanceDuty,
            (report, _) => report.RiskEducation?.ResidualCapacity?.Exists.Yes(),
            report => report.RiskEducation?.ResidualCapacity?.Exists.Says()),
        Of("SRAAP-26.1", ClearanceDuty,
            (report, _) => report.RiskEducation is { } education && education.Priorities.Says() && education.Methods.Count >= 1 && education.Challenges.Says()
                && education.Results.Says() && education.Reach?.Cells.Count > 0 && education.Reach.Cells.All(cell => cell.Sex is not null && cell.AgeBand is not null),
            report => report.RiskEducation is { } education && (education.Priorities.Says() || education.Methods.Count > 0 || education.Challenges.Says()
                || education.Results.Says() || education.Reach?.Cells.Any(cell => cell.Sex is not null || cell.AgeBand is not null) == true)),
    ];

    private static bool? FoundArea(Reading at) => at.SincePlanStart.Count == 0 ? null : at.SincePlanStart
        .SelectMany(report => report.HazardousAreas?.NewlyIdentified ?? [])
        .Exists(area => area.Reason.IsOneOf(NewAreaReason.PreviouslyUnknown, NewAreaReason.NewlyLaid)
            & area.DiscoveredOn.Within(at.PlanStart, at.PeriodEnd)
            & at.ClearanceDeclarations.Exists(row => row.DeclaredOn is { } declared && area.DiscoveredOn is { } found ? declared < found : null));

    private static bool? NeedsClearance(StatePartyReport report) =>
        (report.Cooperation?.AssistanceNeeds).Exists(need => need.Duty.Is(Duty.Clearance));
}
