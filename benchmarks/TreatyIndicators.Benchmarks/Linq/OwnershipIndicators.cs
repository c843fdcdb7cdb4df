using static TreatyIndicators.Benchmarks.Kleene;
using static TreatyIndicators.Benchmarks.LinqIndicator;
using static TreatyIndicators.Benchmarks.Populations;

namespace TreatyIndicators.Benchmarks;

/// <summary>Actions 1 to 11: ownership, gender, standards, reporting, universalization.</summary>
internal static class OwnershipIndicators
{
    public static IEnumerable<LinqIndicator> All { get; } =
    [
        Of("SRAAP-1.1", Affected,
            (report, _) => report.NationalOwnership?.IntegratedInto.Count >= 1,
            report => report.NationalOwnership?.IntegratedInto.Count > 0),
        Of("SRAAP-1.2", Affected,
            (report, _) => report.NationalOwnership?.SectorCoordination.Any(row => row.Sector.Says() && row.Mechanism.Says()) == true,
            report => report.NationalOwnership?.SectorCoordination.Any(row => row.Sector.Says() || row.Mechanism.Says()),
            report => report.NationalOwnership?.SectorCoordination.Count >= 1),
        Of("SRAAP-2.1", Affected,
            (report, at) => (report.NationalOwnership?.Strategies).Exists(plan =>
                    plan.EvidenceBased & plan.Costed & plan.ContextSpecific & plan.From.NotAfter(at.PeriodEnd) & Kleene.NotAfter(at.PeriodEnd, plan.To))
                | (report.LandRelease?.WorkPlan is { } work
                    ? work.Exists.Yes() & work.EvidenceBased & work.Costed & work.ContextSpecific & work.From.NotAfter(at.PeriodEnd) & Kleene.NotAfter(at.PeriodEnd, work.To)
                    : null)
                | Unknown,
            report => (report.LandRelease?.WorkPlan is { } work
                    && (work.Exists.Says() || (work.From ?? work.To) is not null || (work.EvidenceBased ?? work.Costed ?? work.ContextSpecific) is not null))
                || report.NationalOwnership?.Strategies.Any(plan => (plan.From ?? plan.To) is not null || (plan.EvidenceBased ?? plan.Costed ?? plan.ContextSpecific) is not null) == true,
            report => report.NationalOwnership?.Strategies.Count >= 1 | report.LandRelease?.WorkPlan?.Exists.YesOrPartly()),
        Of("SRAAP-3.1", Affected,
            (report, _) => report.GenderAndDiversity?.NeedsReflectedInPlans.Yes() & report.GenderAndDiversity?.NeedsReflectedInPlans?.Evidence.Says() == true,
            report => report.GenderAndDiversity?.NeedsReflectedInPlans.Says(),
            report => report.GenderAndDiversity?.NeedsReflectedInPlans.YesOrPartly()),
        Of("SRAAP-3.2", Affected,
            (report, _) => report.GenderAndDiversity?.ConsultedGroups.Any(group => group.Value is ConsultedGroup.Survivors or ConsultedGroup.AffectedCommunities) == true,
            report => report.GenderAndDiversity?.ConsultedGroups.Count > 0),
        Undecided("SRAAP-3.3", null),
        Undecided("SRAAP-3.4", null),
        Of("SRAAP-4.1", Affected,
            (report, at) => report.Standards?.UpdatedOn.Within(Reading.PlanStart.PlusYears(-2), at.PeriodEnd),
            report => report.Standards is { } standards && (standards.Updated.Says() || standards.UpdatedOn is not null),
            report => report.Standards?.Updated.Yes() & report.Standards?.UpdatedOn is null),
        Of("SRAAP-5.1", AllParties,
            (report, _) => report.Cooperation?.Provided.Exists(row => row.MultiYear) | Unknown,
            report => report.Cooperation?.Provided.Any(row => row.MultiYear is not null),
            counts: true),
        Of("SRAAP-6.1", Affected,
            (report, _) => report.Environment?.AppliedTo.Count >= 1,
            report => report.Environment?.AppliedTo.Count > 0),
        new("SRAAP-7.1", AllParties, at => at.Report is not null) { NotApplicable = at => at.InitialReportDue is { } due ? due > at.AsOf : null },
        new("SRAAP-7.2", AllParties, at => at.Report is null ? false : at.Report.Header.Format.Is(ReportFormat.Guide) | at.Report.Header.GuideLayout)
        {
            SilenceIsNotMet = true,
            IsSilent = at => at.Report is null,
        },
        Of("SRAAP-8.1", Affected,
            (report, at) => report.InformationManagement?.Exists.Yes() & report.InformationManagement?.Centralised.Yes()
                & Kleene.NotAfter(at.PeriodEnd.PlusMonths(-12), report.InformationManagement?.DataAsOf),
            report => report.InformationManagement is { } system && (system.Exists.Says() || system.Centralised.Says() || system.DataAsOf is not null)),
        Undecided("SRAAP-9.1", PerhapsParties),
        Undecided("SRAAP-9.2", AllParties),
        Of("SRAAP-10.1", AllParties,
            (report, _) => report.Universalization?.Efforts.Count >= 1 | Unknown,
            report => report.Universalization?.Efforts.Count > 0,
            counts: true),
        new("SRAAP-10.2", NotPartyAtPlanStart, at => at.Deposits.Any(row => row.DepositedOn is { } day && day.Earliest >= Reading.PlanStart && day.Earliest <= at.AsOf))
        {
            Counts = true,
            AtYearEnd = true,
        },
        new("SRAAP-10.3", NotParty, at => at.Known.Any(report => report.Header.Kind.Value == ReportKind.Voluntary
            && report.Header.SubmittedOn.Year == at.Year && !at.IsParty(report.Header.SubmittedOn)))
        {
            Counts = true,
        },
        Undecided("SRAAP-10.4", NotParty, counts: true),
        Undecided("SRAAP-11.1", AllParties, counts: true),
        new("SRAAP-11.2", NotParty, at => !at.IsParty(at.AsOf) && at.Moratoria.Any(row => row.From.Earliest <= at.AsOf && !(row.To?.Earliest <= at.AsOf) && row.Scope.Count >= 1))
        {
            Counts = true,
            AtYearEnd = true,
        },
    ];
}
