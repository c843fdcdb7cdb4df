using NodaTime;

namespace TreatyIndicators.Benchmarks;

/// <summary>The meetings of a fictitious calendar, one of States Parties and one between them each year, and who came.</summary>
internal static class GeneratedMeetings
{
    /// <summary>The meeting from which the Lausanne plan reckons two years.</summary>
    private const string EleventhMeeting = "CCM-11MSP";

    public static IEnumerable<Meeting> Calendar(ConventionId convention) => Enumerable.Range(GeneratedReports.FirstYear - 1, GeneratedReports.PlanYears.Count + 2)
        .SelectMany(year => new[] { Yearly(convention, year), Intersessional(convention, year) });

    public static string MainId(ConventionId convention, int year) =>
        convention == ConventionId.Ccm && year == 2023 ? EleventhMeeting : $"{convention}-{year}";

    public static MeetingRecords Records(ConventionId convention, IReadOnlyList<StateCode> states, Func<StateCode, int, bool> isParty, Dice dice)
    {
        var organisations = Enumerable.Range(1, 10 + (states.Count / 20)).Select(number => new MeetingOrganisation
        {
            Id = $"{convention}-O{number}",
            Kind = dice.Code<OrganisationKind>(),
        }).ToValueList();
        var delegations = new List<Delegation>();
        var participants = new List<Participant>();
        foreach (var year in GeneratedReports.PlanYears)
        {
            var id = MainId(convention, year);
            foreach (var state in states.Where(_ => dice.Chance(0.6)))
            {
                delegations.Add(new() { State = state, MeetingId = dice.Chance(0.9) ? id : $"{id}-I", Role = dice.Code<DelegationRole>() });
                participants.AddRange(Enumerable.Range(0, 1 + dice.Below(3)).Select(place => Delegate(state, isParty(state, year), id, place == 0, dice)));
            }

            participants.AddRange(Enumerable.Range(0, 5 + (states.Count / 20)).Select(_ => Observer(id, organisations, dice)));
        }

        return new()
        {
            Delegations = delegations.ToValueList(),
            Participants = participants.ToValueList(),
            Organisations = organisations,
            Officers = [.. GeneratedReports.PlanYears.SelectMany(year => Enumerable.Range(0, 20).Select(place => Officer(year, place, dice)))],
            Attendance = [.. GeneratedReports.PlanYears.Select(year => new MeetingAttendance { MeetingId = MainId(convention, year), Total = dice.Number() })],
            Outreach = [.. GeneratedReports.PlanYears.SelectMany(year => states.Where(_ => dice.Chance(0.05))
                .Select(state => new OutreachMeeting { Date = dice.DayOf(year), State = state, Convenor = dice.Text() }))],
        };
    }

    private static Meeting Yearly(ConventionId convention, int year) => new()
    {
        Id = MainId(convention, year),
        Convention = convention,
        Kind = year % 5 == 4 ? MeetingKind.ReviewConference : MeetingKind.Msp,
        Start = new LocalDate(year, 11, 20),
        End = new LocalDate(year, 11, 24),
    };

    private static Meeting Intersessional(ConventionId convention, int year) => new()
    {
        Id = $"{MainId(convention, year)}-I",
        Convention = convention,
        Kind = MeetingKind.Intersessional,
        Start = new LocalDate(year, 6, 10),
        End = new LocalDate(year, 6, 12),
    };

    private static Participant Delegate(StateCode state, bool isParty, string meeting, bool isHead, Dice dice) => new()
    {
        MeetingId = meeting,
        Sex = dice.Code<Sex>(),
        IsHead = isHead,
        IsVictimSelfIdentified = dice.Chance(0.02),
        IsVictimRepresentative = dice.Chance(0.02),
        DelegationState = state,
        DelegationKind = isParty ? DelegationKind.StateParty : DelegationKind.StateNotParty,
        OrganisationId = isHead ? "none" : null,
    };

    private static Participant Observer(string meeting, IReadOnlyList<MeetingOrganisation> organisations, Dice dice) => new()
    {
        MeetingId = meeting,
        Sex = dice.Code<Sex>(),
        IsVictimSelfIdentified = dice.Chance(0.05),
        DelegationKind = DelegationKind.Ngo,
        OrganisationId = dice.Pick(organisations).Id,
    };

    private static ConventionOfficer Officer(int year, int place, Dice dice) => new()
    {
        Role = place == 0 ? OfficerRole.President : place < 6 ? OfficerRole.Coordinator : OfficerRole.CommitteeMember,
        Sex = dice.Code<Sex>(),
        Year = year,
    };
}
