using static TreatyIndicators.Benchmarks.StateIndicator;
using static TreatyIndicators.Benchmarks.SiemReapAngkor.Populations;

namespace TreatyIndicators.Benchmarks.SiemReapAngkor;

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
            (report, _) => report.NationalOwnership?.SectorCoordination.Count >= 1),
        Of("SRAAP-2.1", Affected,
            (report, at) => (report.NationalOwnership?.Strategies).Exists(plan =>
                    plan.EvidenceBased & plan.Costed & plan.ContextSpecific & plan.From.NotAfter(at.PeriodEnd) & Kleene.NotAfter(at.PeriodEnd, plan.To))
                | (report.LandRelease?.WorkPlan is { } work
                    ? work.Exists.Yes() & work.EvidenceBased & work.Costed & work.ContextSpecific & work.From.NotAfter(at.PeriodEnd) & Kleene.NotAfter(at.PeriodEnd, work.To)
                    : null),
            report => (report.LandRelease?.WorkPlan is { } work
                    && (work.Exists.Says() || (work.From ?? work.To) is not null || (work.EvidenceBased ?? work.Costed ?? work.ContextSpecific) is not null))
                || report.NationalOwnership?.Strategies.Any(plan => (plan.From ?? plan.To) is not null || (plan.EvidenceBased ?? plan.Costed ?? plan.ContextSpecific) is not null) == true,
            (report, _) => report.NationalOwnership?.Strategies.Count >= 1 | report.LandRelease?.WorkPlan?.Exists.YesOrPartly(),
            orRecords: at => at.Requests.Exists(request => request.Plan is { } plan
                ? plan.EvidenceBased & plan.Costed & plan.ContextSpecific & plan.From.NotAfter(at.PeriodEnd) & Kleene.NotAfter(at.PeriodEnd, plan.To)
                : null)),
        Of("SRAAP-3.1", Affected,
            (report, _) => report.GenderAndDiversity?.NeedsReflectedInPlans.Yes() & report.GenderAndDiversity?.NeedsReflectedInPlans?.Evidence.Says() == true,
            report => report.GenderAndDiversity?.NeedsReflectedInPlans.Says(),
            (report, _) => report.GenderAndDiversity?.NeedsReflectedInPlans.YesOrPartly()),
        Of("SRAAP-3.2", Affected,
            (report, _) => report.GenderAndDiversity?.ConsultedGroups.Any(group => group.Value is ConsultedGroup.Survivors or ConsultedGroup.AffectedCommunities) == true,
            report => report.GenderAndDiversity?.ConsultedGroups.Count > 0),
        new NumberIndicator("SRAAP-3.3", SurvivorOrganisations)
        {
            Components =
            [
                new NumberIndicator("SRAAP-3.3a", year => year.Participants.Select(person => (bool?)(person.IsVictimSelfIdentified == true))),
                new NumberIndicator("SRAAP-3.3b", SurvivorOrganisations),
            ],
        },
        new ShareOfRowsIndicator("SRAAP-3.4", year => year.Participants.Select(person =>
        {
            var atMain = year.Evidence.IsMain(person.MeetingId);
            return (person.Sex.IsOneOf(Sex.F, Sex.M) & atMain, person.Sex.Is(Sex.F) & atMain);
        })),
        Of("SRAAP-4.1", Affected,
            (report, at) => report.Standards?.UpdatedOn.Within(at.PlanStart.PlusYears(-2), at.PeriodEnd),
            report => report.Standards is { } standards && (standards.Updated.Says() || standards.UpdatedOn is not null),
            (report, _) => report.Standards?.Updated.Yes() & report.Standards?.UpdatedOn is null),
        Of("SRAAP-5.1", AllParties,
            (report, _) => report.Cooperation?.Provided.Exists(row => row.MultiYear),
            report => report.Cooperation?.Provided.Any(row => row.MultiYear is not null),
            orRecords: at => at.Said(StatementTag.MultiYearSupport),
            counts: true),
        Of("SRAAP-6.1", Affected,
            (report, _) => report.Environment?.AppliedTo.Count >= 1,
            report => report.Environment?.AppliedTo.Count > 0),
        new StateIndicator("SRAAP-7.1", AllParties, at => at.Report is not null) { NotApplicable = at => at.InitialReportDue is { } due ? due > at.AsOf : null },
        new StateIndicator("SRAAP-7.2", AllParties, at => at.Report is null ? false : at.Report.Header.Format.Is(ReportFormat.Guide) | at.Report.Header.GuideLayout)
        {
            SilenceIsNotMet = true,
            IsSilent = at => at.Report is null,
        },
        Of("SRAAP-8.1", Affected,
            (report, at) => report.InformationManagement?.Exists.Yes() & report.InformationManagement?.Centralised.Yes()
                & Kleene.NotAfter(at.PeriodEnd.PlusMonths(-12), report.InformationManagement?.DataAsOf),
            report => report.InformationManagement is { } system && (system.Exists.Says() || system.Centralised.Says() || system.DataAsOf is not null)),
        ByRecords("SRAAP-9.1", Payments.Assessed, Payments.PaidEarly),
        ByRecords("SRAAP-9.2", AllParties, at => Payments.Gave(at.Evidence.Receipts[(at.State, at.Year)].Where(receipt => receipt.Kind.Is(ReceiptKind.Voluntary) == true))),
        Of("SRAAP-10.1", AllParties,
            (report, _) => report.Universalization?.Efforts.Count >= 1,
            report => report.Universalization?.Efforts.Count > 0,
            orRecords: at => at.Said(StatementTag.UniversalizationEffort),
            counts: true),
        new StateIndicator("SRAAP-10.2", NotPartyAtPlanStart, at => at.Deposits.Any(row => row.DepositedOn is { } day && day.Earliest >= at.PlanStart && day.Earliest <= at.AsOf))
        {
            Counts = true,
            AtYearEnd = true,
        },
        new StateIndicator("SRAAP-10.3", NotParty, at => at.Known.Any(report => report.Header.Kind.Value == ReportKind.Voluntary
            && report.Header.SubmittedOn.Year == at.Year && !at.IsParty(report.Header.SubmittedOn)))
        {
            Counts = true,
        },
        ByRecords(
            "SRAAP-10.4",
            NotParty,
            at => at.Evidence.Delegations[(at.State, at.Year)].Any(row => !at.IsParty(at.Evidence.MeetingStart(row.MeetingId))),
            counts: true),
        ByRecords("SRAAP-11.1", AllParties, at => at.Said(StatementTag.Condemnation), counts: true),
        new StateIndicator("SRAAP-11.2", NotParty, at => !at.IsParty(at.AsOf) && at.Evidence.Moratoria[at.State].Any(row => row.From.Earliest <= at.AsOf && !(row.To?.Earliest <= at.AsOf) && row.Scope.Count >= 1))
        {
            Counts = true,
            AtYearEnd = true,
        },
    ];

    private static IEnumerable<bool?> SurvivorOrganisations(LinqYear year)
    {
        var attending = year.Participants.Select(person => person.OrganisationId).ToHashSet();
        return year.Evidence.Organisations.Select(one =>
            one.Kind.Is(OrganisationKind.SurvivorOrganisation) & (attending.Contains(one.Id) ? true : attending.Contains(null) ? null : false));
    }
}
