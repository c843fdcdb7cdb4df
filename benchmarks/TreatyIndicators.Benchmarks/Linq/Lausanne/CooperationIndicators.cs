using static TreatyIndicators.Benchmarks.Lausanne.Populations;
using static TreatyIndicators.Benchmarks.StateIndicator;

namespace TreatyIndicators.Benchmarks.Lausanne;

/// <summary>Actions 38 to 42: resources and cooperation.</summary>
internal static class CooperationIndicators
{
    public static IEnumerable<LinqIndicator> All { get; } =
    [
        Of("LAP-38.1", DutyBound,
            (report, _) => report.NationalOwnership?.NationalResources.Count >= 1 | report.NationalOwnership?.ResourceCommitment.Yes(),
            report => report.NationalOwnership is { } own && (own.NationalResources.Count > 0 || own.ResourceCommitment.Says()),
            counts: true),
        Of("LAP-38.2", AllParties,
            (report, _) => (report.Cooperation?.InnovativeFinance).Exists(row => row.Stage.Is(FinanceStage.InUse)),
            report => report.Cooperation?.InnovativeFinance.Any(row => row.Stage is not null),
            (report, _) => report.Cooperation?.InnovativeFinance.Count >= 1,
            counts: true),
        Of("LAP-39.1", AllParties,
            (report, _) => (report.Cooperation?.LessonsShared).Exists(lesson => lesson.Channel is null ? null : lesson.Channel.Value is CooperationChannel.International
                or CooperationChannel.Regional or CooperationChannel.NorthSouth or CooperationChannel.SouthSouth or CooperationChannel.Bilateral or CooperationChannel.Trilateral),
            report => report.Cooperation?.LessonsShared.Any(lesson => lesson.Channel is not null),
            orRecords: at => at.Said(StatementTag.CooperationLessons),
            counts: true),
        Of("LAP-39.2", AllParties, (report, _) => Cooperates(report), report => Cooperates(report), counts: true),
        Of("LAP-40.1", AllParties, (report, _) => Cooperates(report), report => Cooperates(report), counts: true),
        Fact("LAP-41.1", SeekingHelp,
            (report, _) => report.Cooperation?.NationalPlan?.Exists.Yes(),
            report => report.Cooperation,
            counts: true),
        Of("LAP-41.2", SeekingHelp,
            (report, _) => report.Cooperation is { } aid && aid.Progress.Says() && aid.Challenges.Says() && aid.AssistanceNeeds.Count >= 1,
            report => report.Cooperation is { } aid && (aid.Progress.Says() || aid.Challenges.Says() || aid.AssistanceNeeds.Count > 0),
            orRecords: at => at.Said(StatementTag.NeedsAccount),
            counts: true),
        Coalition("LAP-42.1", used => used.Yes(), StatementTag.CoalitionUsed) with
        {
            Components =
            [
                Coalition("LAP-42.1a", used => used.Yes(), StatementTag.CoalitionUsed),
                Coalition("LAP-42.1b", used => used.No(), StatementTag.CoalitionNotUsed),
            ],
        },
    ];

    private static bool Cooperates(StatePartyReport report) => report.Cooperation is { } aid && aid.Provided.Count + aid.Received.Count >= 1;

    private static StateIndicator Coalition(string id, Func<Attestation?, bool?> answer, StatementTag tag) =>
        new(id, AllParties, at => answer(at.LatestSincePlanStart?.Cooperation?.CountryCoalition?.Used) | at.Said(tag))
        {
            Counts = true,
            SilenceIsNotMet = true,
            IsSilent = at => !at.SincePlanStart.Any(report => report.Cooperation?.CountryCoalition?.Used.Says() == true),
        };
}
