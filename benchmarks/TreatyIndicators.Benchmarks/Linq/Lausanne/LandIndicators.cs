using static TreatyIndicators.Benchmarks.Lausanne.Populations;
using static TreatyIndicators.Benchmarks.StateIndicator;

namespace TreatyIndicators.Benchmarks.Lausanne;

/// <summary>Actions 18 to 30: survey, clearance and risk education.</summary>
internal static class LandIndicators
{
    public static IEnumerable<LinqIndicator> All { get; } =
    [
        new StateIndicator("LAP-18.1", ClearanceDuty, at => at.LatestSincePlanStart?.HazardousAreas?.Baseline is { } line
            ? line.CompletedOn.NotAfter(at.PeriodEnd) & line.EvidenceBased.Yes() & line.Inclusive.Yes()
            : null)
        {
            Counts = true,
            IsSilent = SaysNothingOfAreas,
        },
        new StateIndicator("LAP-18.2", ClearanceDuty, at => at.LatestSincePlanStart?.HazardousAreas?.Marking?.AllMarkedOn is { } marked
            ? marked <= at.Evidence.MeetingStart("CCM-11MSP") || marked <= at.Evidence.EntryIntoForce(at.State, at.AsOf)?.PlusYears(2)
            : null)
        {
            Counts = true,
            IsSilent = SaysNothingOfAreas,
        },
        Fact("LAP-19.1", ClearanceDuty,
            (report, _) => report.LandRelease?.WorkPlan?.Exists.Yes() & report.LandRelease?.WorkPlan?.EvidenceBased,
            report => report.LandRelease,
            counts: true),
        Of("LAP-19.2", ClearanceDuty,
            (report, _) => TellsProgress(report),
            report => TellsProgress(report),
            counts: true),
        StockIndicators.Costed("LAP-20.1", Duty.Clearance),
        Of("LAP-21.1", ClearanceDuty,
            (report, _) => report.LandRelease?.Innovation.Count >= 1,
            report => report.LandRelease?.Innovation.Count > 0,
            counts: true),
        Of("LAP-21.2", ClearanceDuty,
            (report, _) => report.LandRelease?.Efficiency?.Measures.Count >= 1,
            report => report.LandRelease?.Efficiency?.Measures.Count > 0,
            counts: true),
        Fact("LAP-22.1", ClearanceDuty,
            (report, _) => report.LandRelease?.ResidualCapacity?.InPlan.Yes(),
            report => report.LandRelease,
            counts: true),
        Of("LAP-23.1", ClearanceDuty,
            (report, _) => report.LandRelease?.Priorities?.HumanitarianDevelopment.Yes(),
            report => report.LandRelease?.Priorities?.HumanitarianDevelopment.Says(),
            counts: true),
        Of("LAP-23.2", ClearanceDuty,
            (report, _) => report.LandRelease?.Priorities?.GenderDiversity.Yes(),
            report => report.LandRelease?.Priorities?.GenderDiversity.Says(),
            counts: true),
        Of("LAP-24.1", ClearanceDuty,
            (report, _) => report.HazardousAreas?.Areas.Count >= 1
                & (report.HazardousAreas?.Areas).ForAll(area => area.Status.IsOneOf(HazardStatus.Sha, HazardStatus.Cha) & area.Region.Says() & area.AreaM2 is not null)
                & report.LandRelease?.Rows.Count >= 1
                & (report.LandRelease?.Rows).ForAll(row => row.CancelledM2 is not null && row.ReducedM2 is not null && row.ClearedM2 is not null),
            report => report.HazardousAreas?.Areas.Any(area => area.Region.Says() || area.Status is not null || area.AreaM2 is not null) == true
                || report.LandRelease?.Rows.Any(row => (row.CancelledM2 ?? row.ReducedM2 ?? row.ClearedM2) is not null) == true,
            counts: true),
        ByRecords("LAP-25.1", ClearanceDutyDone, at => at.ClearanceDeclarations.Exists(row => row.DeclaredOn.Within(at.PlanStart, at.AsOf)), counts: true),
        Of("LAP-26.1", AllParties,
            (report, _) => (report.Cooperation?.LessonsShared).Exists(lesson => lesson.Topic.Is(LessonTopic.Clearance)),
            report => report.Cooperation?.LessonsShared.Any(lesson => lesson.Topic is not null),
            orRecords: at => at.Said(StatementTag.ClearanceLessons),
            counts: true),
        Of("LAP-27.1", ClearanceDuty,
            (report, _) => report.RiskEducation is { } education
                && education.IntegratedInto.Any(code => code.Value is RiskEducationFramework.Survey or RiskEducationFramework.Clearance or RiskEducationFramework.VictimAssistance)
                && education.IntegratedInto.Any(code => code.Value is RiskEducationFramework.HumanitarianResponse or RiskEducationFramework.Development
                    or RiskEducationFramework.HumanRights or RiskEducationFramework.Environment or RiskEducationFramework.Education or RiskEducationFramework.Protection),
            report => report.RiskEducation?.IntegratedInto.Count > 0,
            (report, _) => report.RiskEducation?.IntegratedInto.Count >= 1,
            counts: true),
        Of("LAP-28.1", ClearanceDuty,
            (report, _) => (report.RiskEducation?.Activities).Exists(activity => activity.Tailored.Yes() & activity.Groups.Count >= 1),
            report => report.RiskEducation?.Activities.Any(activity => activity.Tailored.Says() || activity.Groups.Count > 0),
            counts: true),
        Of("LAP-29.1", ClearanceDuty,
            (report, _) => report.RiskEducation?.Reach?.Cells.Count > 0
                && report.RiskEducation.Reach.Cells.All(cell => cell.Sex is not null && cell.AgeBand is not null && cell.WithDisability is not null)
                && report.RiskEducation.Prioritisation?.RiskGroups.Count >= 1,
            report => report.RiskEducation is { } education
                && (education.Reach?.Cells.Any(cell => cell.Sex is not null || cell.AgeBand is not null || cell.WithDisability is not null) == true
                    || education.Prioritisation?.RiskGroups.Count > 0),
            (report, _) => report.RiskEducation?.Reach?.Cells.Count > 0
                && report.RiskEducation.Reach.Cells.All(cell => cell.Sex is not null && cell.AgeBand is not null),
            counts: true),
        Of("LAP-29.2", ClearanceDuty,
            (report, _) => (report.RiskEducation?.ImpactMeasurement).Says(),
            report => (report.RiskEducation?.ImpactMeasurement).Says(),
            counts: true),
        Fact("LAP-30.1", ClearanceDuty,
            (report, _) => report.RiskEducation?.ResidualCapacity?.InPlan.Yes(),
            report => report.RiskEducation,
            counts: true),
    ];

    private static bool SaysNothingOfAreas(Reading at) => at.SincePlanStart.All(report => report.HazardousAreas is null);

    private static bool TellsProgress(StatePartyReport report) => report.LandRelease?.WorkPlan is { } work
        && (work.ProgressText.Says() || work.Milestones.Any(step => step.Status is not null));
}
