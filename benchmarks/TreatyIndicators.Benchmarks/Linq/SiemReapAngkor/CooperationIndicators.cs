using static TreatyIndicators.Benchmarks.StateIndicator;
using static TreatyIndicators.Benchmarks.SiemReapAngkor.Populations;

namespace TreatyIndicators.Benchmarks.SiemReapAngkor;

/// <summary>Actions 37 to 45: resources, cooperation, compliance.</summary>
internal static class CooperationIndicators
{
    public static IEnumerable<LinqIndicator> All { get; } =
    [
        Of("SRAAP-37.1", Affected,
            (report, _) => report.NationalOwnership?.NationalResources.Count >= 1 | report.NationalOwnership?.ResourceCommitment.Yes(),
            report => report.NationalOwnership is { } own && (own.NationalResources.Count > 0 || own.ResourceCommitment.Says())),
        Of("SRAAP-37.2", AllParties,
            (report, _) => report.Cooperation?.InnovativeFinance.Count >= 1,
            report => report.Cooperation?.InnovativeFinance.Count > 0,
            counts: true),
        Of("SRAAP-38.1", Affected,
            (report, _) => report.Cooperation is { } aid && aid.Progress.Says() && aid.Challenges.Says() && aid.AssistanceNeeds.Count >= 1,
            report => report.Cooperation is { } aid && (aid.Progress.Says() || aid.Challenges.Says() || aid.AssistanceNeeds.Count > 0),
            orRecords: at => at.Requests.Exists(request => request.SubmittedOn.Within(new(at.Year, 1, 1), at.AsOf)
                & (request.Reasons?.WorkDone).Says() & (request.Reasons?.Circumstances).Says() & request.Plan?.AssistanceNeeds.Count >= 1)),
        Of("SRAAP-38.2", Affected,
            (report, _) => report.Cooperation?.ResourceMobilisationPlan?.Exists.Yes(),
            report => report.Cooperation?.ResourceMobilisationPlan?.Exists.Says(),
            orRecords: at => at.Requests.Exists(request => request.Plan is { } plan
                ? plan.ResourceMobilisation & plan.From.NotAfter(at.PeriodEnd) & Kleene.NotAfter(at.PeriodEnd, plan.To)
                : null)),
        ByRecords("SRAAP-38.3", Affected, at => at.Evidence.IndividualMeetings[at.State].Where(row => !(row.HeldOn > at.AsOf)).Exists(row => row.HeldOn.Within(at.PlanStart, at.AsOf))),
        Of("SRAAP-39.1", Affected,
            (report, _) => (report.Cooperation?.NationalCoordination?.Efforts).Says(),
            report => (report.Cooperation?.NationalCoordination?.Efforts).Says()),
        Of("SRAAP-39.2", Affected,
            (report, _) => report.Cooperation?.Platform?.Established.Yes(),
            report => report.Cooperation?.Platform?.Established.Says()),
        Of("SRAAP-40.1", AllParties,
            (report, at) => report.Cooperation?.Provided.Exists(row => row.Duty.Is(Duty.Clearance) & HelpsAnotherParty(row, at)),
            report => report.Cooperation?.Provided.Any(row => row.RecipientState is not null || row.Duty is not null),
            orRecords: at => at.Said(StatementTag.ClearanceSupport),
            counts: true),
        Of("SRAAP-40.2", AllParties,
            (report, at) => report.Cooperation?.Provided.Exists(row => row.Duty.Is(Duty.VictimAssistance) & row.NamesVictims & HelpsAnotherParty(row, at)),
            report => report.Cooperation?.Provided.Any(row => row.RecipientState is not null || row.Duty is not null || row.NamesVictims is not null),
            orRecords: at => at.Said(StatementTag.VictimAssistanceSupport),
            counts: true),
        Of("SRAAP-40.3", AllParties,
            (report, _) => report.Cooperation?.ProvidedGender?.Considered.Yes(),
            report => report.Cooperation?.ProvidedGender?.Considered.Says(),
            counts: true),
        Of("SRAAP-41.1", AbleToHelp,
            (report, _) => report.Cooperation?.DonorCoordination.Count >= 1,
            report => report.Cooperation?.DonorCoordination.Count > 0,
            orRecords: at => at.Said(StatementTag.DonorCoordination),
            counts: true),
        Of("SRAAP-42.1", AllParties,
            (report, _) => report.Cooperation?.LessonsShared.Count >= 1,
            report => report.Cooperation?.LessonsShared.Count > 0,
            orRecords: at => at.Said(StatementTag.LessonsShared),
            counts: true),
        ByRecords("SRAAP-43.1", AllParties, HasOpenCase, counts: true),
        Of("SRAAP-43.2", ComplianceCases,
            (report, _) => report.Compliance?.Updates.Count >= 1,
            report => report.Compliance?.Updates.Count > 0,
            orRecords: at => at.Evidence.CaseUpdates[(at.State, at.Year)].Exists(update => update.OpenToAll) | at.Said(StatementTag.ComplianceUpdate)),
        new StateIndicator("SRAAP-44.1", DutyBound, at => at.Report is not { } report ? false
            : (!at.HasOpen(Duty.StockpileDestruction, at.PeriodEnd) || report.Stockpile is not null)
                & (!at.HasOpen(Duty.Clearance, at.PeriodEnd) || (report.HazardousAreas is not null && report.LandRelease is not null))
                & (!at.Retains() | report.Retained is not null))
        {
            SilenceIsNotMet = true,
            IsSilent = at => at.Report is null,
        },
        new StateIndicator("SRAAP-45.1", AllParties, at => LatestOnArticle9(at)?.NationalImplementation?.Article9Status.Is(Article9Status.Fulfilled))
        {
            IsSilent = at => LatestOnArticle9(at)?.NationalImplementation is null,
        },
    ];

    public static bool? HasOpenCase(Reading at) => at.Evidence.Cases[at.State].Where(row => !(row.RaisedOn > at.AsOf)).Exists(row =>
        (row.Article is { } article ? article == "1(1)" : null) & row.Status.IsOneOf(CaseStatus.Alleged, CaseStatus.Known)
        & row.RaisedOn.NotAfter(at.AsOf) & (row.ClosedOn is null || row.ClosedOn > at.AsOf));

    private static StatePartyReport? LatestOnArticle9(Reading at) => at.Latest(report => report.NationalImplementation?.Article9Status is not null);

    private static bool? HelpsAnotherParty(AssistanceProvided row, Reading at) =>
        row.RecipientState is { } other ? other != at.State && at.IsParty(other, at.PeriodEnd) : null;
}
