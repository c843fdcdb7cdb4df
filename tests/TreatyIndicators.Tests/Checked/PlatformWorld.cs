using NodaTime;
using TreatyIndicators.Catalogues.Rules;
using TreatyIndicators.Tests.Agreed;
using TreatyIndicators.Tests.Computed;
using TreatyIndicators.Validation;

namespace TreatyIndicators.Tests.Checked;

/// <summary>A platform, a committee, a round and a session that keep every rule on 30 June 2026; tests change one thing.</summary>
internal static class PlatformWorld
{
    private static readonly ReportChecker Checker = new(RuleCatalogue.Of(EmbeddedRules.Read("rules/platform-committee.json")));

    public static LocalDate Day { get; } = new(2026, 6, 30);

    public static NationalPlatform Platform { get; } = new()
    {
        State = Fictitious.XAA,
        EstablishedOn = new(2020, 9, 1),
        Voluntary = true,
        FocusGoal = FocusGoal.Clearance,
        Objectives = [PlatformObjective.Collaboration, PlatformObjective.OpenDialogue, PlatformObjective.EnablingEnvironment, PlatformObjective.ConsensusAndMonitoring],
        LeadNationalBody = "National Mine Action Centre",
        LeadNationalBodyKind = LeadKind.NationalCentre,
        LeadDonors =
        [
            new() { State = new("XAH"), Mode = LeadDonorMode.Rotating, From = new(2025, 1, 1), To = new(2025, 12, 31) },
            new() { State = new("XAI"), Mode = LeadDonorMode.Rotating, From = new(2026, 1, 1) },
            new() { State = new("XAW"), Mode = LeadDonorMode.Standing },
        ],
        ThirdParty = new() { Entity = "a programme", Roles = [ThirdPartyRole.Secretariat] },
        Members = [Member(PlatformMember.Ministry), Member(PlatformMember.Donor), Member(PlatformMember.NationalNgo), Member(PlatformMember.AffectedGroup)],
        DecidedInclusively = true,
        Components =
        [
            .. new[] { PlatformComponent.Political, PlatformComponent.Technical, PlatformComponent.Participation, PlatformComponent.ResourceMobilisation }
                .Select(kind => new PlatformComponentEntry { Kind = kind, Present = true }),
        ],
        MeetingRhythm = MeetingRhythm.HalfYearly,
        Meetings = [Meeting(2025, 3, 10), Meeting(2025, 9, 10), Meeting(2026, 3, 10)],
        Activities = [new() { Kind = PlatformActivity.LessonsLearned }, new() { Description = "a day of open doors" }],
        SeparateFromCoordinationBody = true,
    };

    public static CommitteeYear Committee { get; } = new()
    {
        Committee = "Enhancement of Cooperation and Assistance",
        Year = 2025,
        Members =
        [
            Seat("XAH", CommitteeRole.Chair, new(2025, 1, 1), new(2025, 6, 20)),
            Seat("XAI", CommitteeRole.Chair, new(2025, 6, 21), null),
            Seat("XAB", CommitteeRole.Member, null, null),
        ],
        GenderFocalPoint = Fictitious.XAB,
    };

    public static ObservationRound Round { get; } = new()
    {
        MeetingId = "APMBC-ISM2026",
        Cutoff = new(2026, 5, 31),
        Observed = [Fictitious.XAA],
        Observations = [new() { State = Fictitious.XAA, ReportYear = 2025, Topic = ObservationTopic.AssistanceNeed, SourceField = "cooperation.assistanceNeeds", Clarity = Clarity.Clear }],
    };

    public static IndividualisedMeeting Session { get; } = new()
    {
        State = Fictitious.XAA,
        Stage = IndividualisedStage.Held,
        Stages = [new() { Stage = IndividualisedStage.Interest, ReachedOn = new(2025, 2, 3) }, new() { Stage = IndividualisedStage.Held, ReachedOn = new(2025, 6, 18) }],
    };

    public static PlatformMeeting Meeting(int year, int month, int day) =>
        new() { Date = new(year, month, day), Minutes = "minutes", ActionPoints = [new() { Text = "a survey" }] };

    public static PlatformMemberEntry Member(PlatformMember category) => new() { Name = $"{category}", Category = category };

    public static CommitteeMember Seat(string state, CommitteeRole role, LocalDate? from, LocalDate? to) => new() { State = new(state), Role = role, From = from, To = to };

    /// <summary>The rules that fail, and with a question mark those that apply and could not be tested.</summary>
    public static string Outcome(NationalPlatform platform, LocalDate? day = null) => Outcome(new ConventionRecords { NationalPlatforms = [platform] }, day ?? Day);

    public static string Outcome(CommitteeYear committee) => Outcome(new ConventionRecords { CommitteeYears = [committee] }, Day);

    public static string Outcome(ObservationRound round, params StatePartyReport[] reports) => Outcome(new ConventionRecords { ObservationRounds = [round] }, Day, reports);

    public static string Outcome(IndividualisedMeeting session) => Outcome(new ConventionRecords { IndividualisedApproach = new() { Meetings = [session] } }, Day);

    public static EvidenceCheck Check(Evidence evidence, LocalDate day) => Checker.Check(evidence, day);

    public static Evidence Evidence(ConventionRecords? records, params StatePartyReport[] reports)
    {
        var session = new Meeting { Id = "APMBC-ISM2026", Convention = ConventionId.Apmbc, Kind = MeetingKind.Intersessional, Start = new(new LocalDate(2026, 6, 16)), End = new(new LocalDate(2026, 6, 19)) };
        var evidence = SmallWorld.Evidence(SmallWorld.Catalogue(Fictitious.XAA, Fictitious.XAB).WithMeetings([session]), reports);
        return records is null ? evidence : evidence.WithRecords(ConventionId.Apmbc, records);
    }

    private static string Outcome(ConventionRecords records, LocalDate day, params StatePartyReport[] reports)
    {
        var outcomes = Assert.Single(Check(Evidence(records, reports), day).Rows).Outcomes;
        return string.Join(' ', outcomes
            .Where(outcome => outcome.Status == RuleStatus.Failed || (outcome.Status == RuleStatus.NotEvaluated && outcome.Reason!.Why != WhyNotEvaluated.DoesNotApply))
            .Select(outcome => outcome.Status == RuleStatus.Failed ? outcome.Rule.Id : outcome.Rule.Id + "?"));
    }
}
