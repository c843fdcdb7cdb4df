using static TreatyIndicators.Benchmarks.Kleene;
using static TreatyIndicators.Benchmarks.LinqIndicator;
using static TreatyIndicators.Benchmarks.Populations;

namespace TreatyIndicators.Benchmarks;

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
            (report, _) => (report.Cooperation is { } aid && aid.Progress.Says() && aid.Challenges.Says() && aid.AssistanceNeeds.Count >= 1) | Unknown,
            report => report.Cooperation is { } aid && (aid.Progress.Says() || aid.Challenges.Says() || aid.AssistanceNeeds.Count > 0)),
        Of("SRAAP-38.2", Affected,
            (report, _) => report.Cooperation?.ResourceMobilisationPlan?.Exists.Yes() | Unknown,
            report => report.Cooperation?.ResourceMobilisationPlan?.Exists.Says()),
        Undecided("SRAAP-38.3", Affected),
        Of("SRAAP-39.1", Affected,
            (report, _) => (report.Cooperation?.NationalCoordination?.Efforts).Says(),
            report => (report.Cooperation?.NationalCoordination?.Efforts).Says()),
        Of("SRAAP-39.2", Affected,
            (report, _) => report.Cooperation?.Platform?.Established.Yes(),
            report => report.Cooperation?.Platform?.Established.Says()),
        Of("SRAAP-40.1", AllParties,
            (report, at) => report.Cooperation?.Provided.Exists(row => row.Duty.Is(Duty.Clearance) & HelpsAnotherParty(row, at)) | Unknown,
            report => report.Cooperation?.Provided.Any(row => row.RecipientState is not null || row.Duty is not null),
            counts: true),
        Of("SRAAP-40.2", AllParties,
            (report, at) => report.Cooperation?.Provided.Exists(row => row.Duty.Is(Duty.VictimAssistance) & row.NamesVictims & HelpsAnotherParty(row, at)) | Unknown,
            report => report.Cooperation?.Provided.Any(row => row.RecipientState is not null || row.Duty is not null || row.NamesVictims is not null),
            counts: true),
        Of("SRAAP-40.3", AllParties,
            (report, _) => report.Cooperation?.ProvidedGender?.Considered.Yes(),
            report => report.Cooperation?.ProvidedGender?.Considered.Says(),
            counts: true),
        Of("SRAAP-41.1", AbleToHelp,
            (report, _) => report.Cooperation?.DonorCoordination.Count >= 1 | Unknown,
            report => report.Cooperation?.DonorCoordination.Count > 0,
            counts: true),
        Of("SRAAP-42.1", AllParties,
            (report, _) => report.Cooperation?.LessonsShared.Count >= 1 | Unknown,
            report => report.Cooperation?.LessonsShared.Count > 0,
            counts: true),
        Undecided("SRAAP-43.1", AllParties, counts: true),
        Of("SRAAP-43.2", PerhapsParties,
            (report, _) => report.Compliance?.Updates.Count >= 1 | Unknown,
            report => report.Compliance?.Updates.Count > 0) with { AtYearEnd = true },
        new("SRAAP-44.1", DutyBound, at => at.Report is not { } report ? false
            : (!at.HasOpen(Duty.StockpileDestruction, at.PeriodEnd) || report.Stockpile is not null)
                & (!at.HasOpen(Duty.Clearance, at.PeriodEnd) || (report.HazardousAreas is not null && report.LandRelease is not null))
                & (!at.Retains() | report.Retained is not null))
        {
            SilenceIsNotMet = true,
            IsSilent = at => at.Report is null,
        },
        new("SRAAP-45.1", AllParties, at => at.LatestOnArticle9?.NationalImplementation?.Article9Status.Is(Article9Status.Fulfilled))
        {
            IsSilent = at => at.LatestOnArticle9?.NationalImplementation?.Article9Status is null,
        },
    ];

    private static bool? HelpsAnotherParty(AssistanceProvided row, Reading at) =>
        row.RecipientState is { } other ? other != at.State && at.IsParty(other, at.PeriodEnd) : null;
}
