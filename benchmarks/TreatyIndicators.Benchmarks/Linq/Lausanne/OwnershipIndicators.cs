using static TreatyIndicators.Benchmarks.Lausanne.Populations;
using static TreatyIndicators.Benchmarks.StateIndicator;

namespace TreatyIndicators.Benchmarks.Lausanne;

/// <summary>Actions 1 to 11: ownership, gender, standards, money, universalization.</summary>
internal static class OwnershipIndicators
{
    public static IEnumerable<LinqIndicator> All { get; } =
    [
        Of("LAP-1.1", AllParties,
            (report, _) => report.NationalOwnership?.IntegratedInto.Count >= 1,
            report => report.NationalOwnership?.IntegratedInto.Count > 0,
            counts: true),
        Of("LAP-1.2", OutstandingDuties,
            (report, _) => report.NationalOwnership?.CapacityBuilt.Yes() | report.NationalOwnership?.NationalResources.Count >= 1,
            report => report.NationalOwnership is { } own && (own.CapacityBuilt.Says() || own.NationalResources.Count > 0),
            counts: true),
        Of("LAP-2.1", Affected,
            (report, at) => (report.NationalOwnership?.Strategies).Exists(plan => IsInForce(plan, at) & CoversOpenDuties(plan, at)),
            report => report.NationalOwnership?.Strategies.Any(plan => (plan.AdoptedOn ?? plan.From ?? plan.To) is not null || plan.DutiesCovered.Count > 0),
            (report, at) => (report.NationalOwnership?.Strategies).Exists(plan => IsInForce(plan, at)),
            counts: true),
        Of("LAP-2.2", Affected,
            (report, at) => (report.NationalOwnership?.AnnualPlans).Exists(plan => plan.Year is { } year ? year == at.Year || year == at.Year - 1 : null),
            report => report.NationalOwnership?.AnnualPlans.Any(plan => plan.Year is not null),
            counts: true),
        Of("LAP-3.1", AllParties,
            (report, at) => (report.Cooperation?.Provided).Exists(row => HelpsAffected(row, at)),
            report => report.Cooperation?.Provided.Any(row => row.RecipientState is not null),
            counts: true),
        Of("LAP-3.2", AllParties,
            (report, at) => (report.Cooperation?.Provided).Exists(row => HelpsAffected(row, at) & row.MultiYear & row.Kind.Is(ResourceKind.Financial)),
            report => report.Cooperation?.Provided.Any(row => row.RecipientState is not null || row.MultiYear is not null || row.Kind is not null),
            counts: true),
        Fact("LAP-4.1", DutyBound,
            (report, _) => report.GenderAndDiversity?.NeedsReflectedInPlans.Yes(),
            report => report.GenderAndDiversity,
            counts: true),
        new NumberIndicator("LAP-4.2", year => year.Participants.Select(person => IsWomanOfAParty(person, year)))
        {
            Components =
            [
                new NumberIndicator("LAP-4.2a", year => year.Evidence.Officers[year.Year].Select(one => one.Role.Is(OfficerRole.President) & one.Sex.Is(Sex.F))),
                new NumberIndicator("LAP-4.2b", year => year.Evidence.Officers[year.Year].Select(one =>
                    one.Role.IsOneOf(OfficerRole.CommitteeMember, OfficerRole.Coordinator) & one.Sex.Is(Sex.F))),
                new NumberIndicator("LAP-4.2c", year => year.Participants.Select(person => IsWomanOfAParty(person, year))),
                new NumberIndicator("LAP-4.2d", year => year.Participants.Select(person => IsWomanOfAParty(person, year) & person.IsHead == true)),
            ],
        },
        Of("LAP-5.1", Affected,
            (report, _) => report.GenderAndDiversity?.ConsultedGroups.Any(group =>
                group.Value is ConsultedGroup.Victims or ConsultedGroup.Survivors or ConsultedGroup.AffectedCommunities) == true,
            report => report.GenderAndDiversity?.ConsultedGroups.Count > 0,
            counts: true),
        ByRecords("LAP-5.2", AllParties, at => SentOne(at, person => person.IsVictimSelfIdentified == true || person.IsVictimRepresentative == true), counts: true),
        Fact("LAP-6.1", Affected,
            (report, at) => report.Standards?.UpdatedOn.Within(at.PlanStart, at.PeriodEnd),
            report => report.Standards,
            counts: true),
        Of("LAP-7.1", Affected,
            (report, _) => report.InformationManagement?.Exists.Yes() & report.InformationManagement?.Sustainable.Yes(),
            report => report.InformationManagement is { } system && (system.Exists.Says() || system.Sustainable.Says()),
            counts: true),
        Of("LAP-8.1", AllParties,
            (report, _) => report.NationalOwnership?.SectorCoordination.Count >= 1,
            report => report.NationalOwnership?.SectorCoordination.Count > 0,
            counts: true),
        ByRecords("LAP-9.1", Payments.Assessed, Payments.PaidEarly, counts: true),
        ByRecords("LAP-9.2", AllParties, at => Payments.Gave(at.Evidence.Receipts[(at.State, at.Year)]), counts: true),
        ByRecords(
            "LAP-10.1",
            NotPartyAtPlanStart,
            at => at.Deposits.Any(row => row.DepositedOn is { } day && day.Earliest >= at.PlanStart && day.Earliest <= at.AsOf),
            counts: true),
        ByRecords(
            "LAP-10.2",
            NotParty,
            at => at.Evidence.Delegations[(at.State, at.Year)].Any(row => at.Evidence.IsMain(row.MeetingId) && !at.IsParty(at.Evidence.MeetingStart(row.MeetingId))),
            counts: true),
        ByRecords(
            "LAP-10.3",
            NotParty,
            at => at.Known.Any(report => report.Header.Kind.Value == ReportKind.Voluntary
                && report.Header.SubmittedOn.Year == at.Year && !at.IsParty(report.Header.SubmittedOn)),
            counts: true),
        new NumberIndicator("LAP-11.1", year => year.Evidence.UseEvents[year.Year].Select(use => use.Confirmed)),
        ByRecords(
            "LAP-11.2",
            NotParty,
            at => at.Evidence.Votes[(at.State, at.Year)].Exists(vote => vote.Stage.Is(VoteStage.Plenary) & vote.Vote.Is(VoteChoice.Yes) & !at.IsParty(vote.Date!.Value)),
            counts: true),
        ByRecords(
            "LAP-11.3",
            NotParty,
            at => !at.IsParty(at.AsOf)
                && (at.Evidence.Moratoria[at.State].Any(row => row.From.Earliest <= at.AsOf && !(row.To?.Earliest <= at.AsOf) && row.Scope.Count >= 1)
                    || at.Evidence.StockDestructionNotices[at.State].Any(row => row.Date.Earliest <= at.AsOf)),
            counts: true),
        new NumberIndicator("LAP-11.4", year => year.Evidence.Outreach[year.Year].Select(_ => (bool?)true)),
    ];

    /// <summary>Whether a State sent somebody; of those whom no State is known to have sent it stays open.</summary>
    public static bool? SentOne(Reading at, Func<Participant, bool> test) =>
        at.Evidence.Delegates[(at.State, at.Year)].Any(test) ? true
        : at.Evidence.Delegates[(null, at.Year)].Any(test) ? null
        : false;

    private static bool? IsInForce(NationalStrategy plan, Reading at) =>
        plan.AdoptedOn.NotAfter(at.PeriodEnd) & plan.From.NotAfter(at.PeriodEnd) & Kleene.NotAfter(at.PeriodEnd, plan.To);

    private static bool CoversOpenDuties(NationalStrategy plan, Reading at) =>
        new[] { Duty.StockpileDestruction, Duty.Clearance, Duty.VictimAssistance }
            .Where(duty => at.HasOpen(duty, at.PeriodEnd))
            .All(duty => plan.DutiesCovered.Any(covered => covered.Value == duty));

    private static bool? HelpsAffected(AssistanceProvided row, Reading at) => row.RecipientState is { } other ? at.IsAffected(other, at.PeriodEnd) : null;

    private static bool? IsWomanOfAParty(Participant person, LinqYear year) =>
        person.Sex.Is(Sex.F) & person.DelegationKind.Is(DelegationKind.StateParty) & year.Evidence.IsMain(person.MeetingId);
}
