namespace TreatyIndicators.Benchmarks;

/// <summary>The records outside the reports: a State files a few a year, and they are kept as they came, without a pool.</summary>
/// <remarks>Rows name their State, their meeting and the day of what happened; other members are absent at random.</remarks>
internal static class GeneratedRecords
{
    public static ConventionRecords Of(ConventionId convention, IReadOnlyList<StateCode> states, Register register, Dice dice)
    {
        var entry = register.Deposits.ToDictionary(row => row.State, row => row.EntryIntoForce!.Value.Earliest);
        return new()
        {
            Meetings = GeneratedMeetings.Records(convention, states, IsParty, dice),
            Finance = GeneratedFinance.Records(convention, states, IsParty, dice),
            Extensions = GeneratedExtensions.Requests(convention, register, dice),
            Declarations = GeneratedExtensions.Declarations(register, dice),
            Notices = Yearly(states, 0.05, dice, (state, year) => new Notice { State = state, Kind = dice.Code<NoticeKind>(), Date = dice.DayOf(year) }),
            Statements = Yearly(states, 0.6, dice, (state, year) => Statement(convention, state, year, dice)),
            IndividualisedApproach = new() { Meetings = Yearly(states, 0.03, dice, (state, year) => new IndividualisedMeeting { State = state, HeldOn = dice.Day(year, year) }) },
            ComplianceRecord = Compliance(convention, states, dice),
            Votes = Yearly(states, 0.9, dice, (state, year) => new RecordedVote
            {
                State = state,
                Date = new(year, 12, 1 + dice.Below(20)),
                Stage = dice.Code<VoteStage>(),
                Vote = dice.Code<VoteChoice>(),
            }),
            UseEvents = Yearly(states, 0.03, dice, (state, year) => new UseEvent { Place = state, Date = dice.DayOf(year), Confirmed = dice.Flag() }),
        };

        bool IsParty(StateCode state, int year) => entry.TryGetValue(state, out var day) && day.Year < year;
    }

    private static Statement Statement(ConventionId convention, StateCode state, int year, Dice dice) => new()
    {
        State = state,
        MeetingId = GeneratedMeetings.MainId(convention, year),
        Date = new(year, 11, 20 + dice.Below(5)),
        Kind = dice.Code<StatementKind>(),
        Tags = dice.Codes<StatementTag>(3),
    };

    private static ComplianceRecord Compliance(ConventionId convention, IReadOnlyList<StateCode> states, Dice dice) => new()
    {
        Cases = Yearly(states, 0.01, dice, (state, year) => new ComplianceCase
        {
            State = state,
            Article = dice.Chance(0.7) ? "1(1)" : dice.Chance(0.5) ? "9" : null,
            Status = dice.Code<CaseStatus>(),
            RaisedOn = dice.Day(year, year),
            ClosedOn = dice.Day(year + 1, year + 4),
        }),
        Updates = Yearly(states, 0.03, dice, (state, year) => new ComplianceCaseUpdate { State = state, Date = dice.DayOf(year), OpenToAll = dice.Flag() }),
        Findings = Yearly(states, 0.01, dice, (state, year) => new ComplianceFinding { State = state, MeetingId = GeneratedMeetings.MainId(convention, year) }),
    };

    private static ValueList<T> Yearly<T>(IReadOnlyList<StateCode> states, double share, Dice dice, Func<StateCode, int, T> make) =>
        [.. GeneratedReports.PlanYears.SelectMany(year => states.Where(_ => dice.Chance(share)).Select(state => make(state, year)))];
}
