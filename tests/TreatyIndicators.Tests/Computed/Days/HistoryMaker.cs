using NodaTime;

namespace TreatyIndicators.Tests.Computed.Days;

/// <summary>Makes histories from a seed.</summary>
internal sealed class HistoryMaker(int seed)
{
    private static readonly string[] Forms = ["A", "B", "C", "D", "F", "I", "J"];

    private readonly Random random = new(seed);

    public static ValueList<Meeting> Meetings { get; } = Enumerable.Range(0, 6).Select(place => new Meeting
    {
        Id = $"TEST-{place}",
        Convention = ConventionId.Apmbc,
        Kind = MeetingKind.Msp,
        Start = History.FirstDay.PlusDays(place * 170),
        End = History.FirstDay.PlusDays((place * 170) + 4),
    }).ToValueList();

    public History Make() => new(Some(24, Report), Records(), Register());

    private ConventionRecords Records() => new()
    {
        Notices = Maybe(8, () => new Notice { State = StateOrNone(), Kind = Pick<Code<NoticeKind>>(NoticeKind.StockFind, NoticeKind.AreaFind), Date = DayOrNone() }),
        Statements = Maybe(10, () => new Statement
        {
            State = StateOrNone(), Date = DayOrNone(), Kind = StatementKind.National, Tags = [Pick<Code<StatementTag>>(StatementTag.Condemnation, StatementTag.AssistanceRequest)],
        }),
        Votes = Maybe(6, () => new RecordedVote { State = StateOrNone(), Date = DayOrNone(), Stage = VoteStage.Plenary, Vote = VoteChoice.Yes }),
        UseEvents = Maybe(4, () => new UseEvent { Actor = "one", Place = StateOrNone(), Date = DayOrNone(), Confirmed = Chance(2) }),
        Finance = Chance(6) ? null : new()
        {
            Assessments = Maybe(6, () => new Assessment { State = StateOrNone(), MeetingId = MeetingId(), Amount = random.Next(3), InvoicedOn = DayOrNone() }),
            Payments = Maybe(8, () => new Payment { State = StateOrNone(), MeetingId = MeetingId(), Amount = random.Next(4), ValueDate = DayOrNone() }),
        },
        Extensions = Chance(6) ? null : new()
        {
            Requests = Maybe(5, () => new ExtensionRequest
            {
                Id = $"Q{random.Next(3)}", Version = 1 + random.Next(2), State = StateOrNone(), Duty = Duty.Clearance, SubmittedOn = DayOrNone(), MeetingId = MeetingId(),
                CurrentDeadline = Day(),
            })?.DistinctBy(row => (row.Id, row.Version)).ToValueList(),
        },
        Declarations = Chance(6) ? null : new()
        {
            Clearance = Maybe(5, () => new CompletionDeclaration { State = StateOrNone(), DeclaredOn = DayOrNone(), VoluntaryDeclarationOn = DayOrNone() }),
        },
        Meetings = Chance(6) ? null : new()
        {
            Delegations = Maybe(8, () => new Delegation { State = StateOrNone(), MeetingId = MeetingId(), Role = DelegationRole.StateParty }),
            Participants = Maybe(8, () => new Participant { MeetingId = MeetingId(), Sex = Pick<Code<Sex>?>(Sex.F, Sex.M, null), DelegationState = StateOrNone() }),
        },
        ComplianceRecord = Chance(6) ? null : new() { Cases = Maybe(4, () => new ComplianceCase { State = StateOrNone(), Article = "1(1)", Status = CaseStatus.Known, RaisedOn = DayOrNone() }) },
    };

    private Register Register()
    {
        var joined = History.States.Where(_ => !Chance(6)).ToValueList();
        var deposits = joined.Select(Deposit).ToValueList();
        return new()
        {
            Convention = ConventionId.Apmbc,
            Edition = "made up for a test",
            Signatures = History.States.Where(_ => Chance(3)).Select(state => new Signature { State = state, SignedOn = new LocalDate(1997, 12, 4) }).ToValueList(),
            Deposits = deposits,
            Withdrawals = deposits.Where(row => Chance(4) && row.EntryIntoForce is { Year: < 2000 }).Select(Withdrawal).ToValueList(),
            Deadlines =
            [
                .. joined.Where(_ => Chance(2)).Select(state => Deadline(state, DeadlineBasis.Original, null)),
                .. joined.Where(_ => Chance(2)).Select(state => Deadline(state, DeadlineBasis.Extended, PartialDay())),
            ],
            Obligations = joined.SelectMany(state => new[] { Duty.Clearance, Duty.VictimAssistance, Duty.StockpileDestruction }.Where(_ => Chance(2)).Select(duty => Obligation(state, duty))).ToValueList(),
            Moratoria = Maybe(3, () => new Moratorium { State = State(), Scope = [MoratoriumScope.Use], From = new LocalDate(2024, 1, 1), To = Chance(2) ? null : PartialDay(), Statement = "made up" })
                ?.Select(row => Chance(2) ? row with { From = Day(), To = null } : row).ToValueList(),
            Hostilities = Maybe(4, () => new Hostilities { State = State(), EndedOn = PartialDay() }),
            StockDestructionNotices = Maybe(3, () => new StockDestructionNotice { State = State(), Date = PartialDay(), Statement = "made up" }),
        };
    }

    private Deposit Deposit(StateCode state)
    {
        var day = Chance(2) ? new LocalDate(1998, 9, 1) : Day();
        return new()
        {
            State = state,
            Kind = ConsentKind.Accession,
            DepositedOn = Chance(8) ? null : new PartialDate(day),
            EntryIntoForce = Chance(12) ? null : new PartialDate(day.PlusMonths(6)),
            Basis = "made up",
        };
    }

    private Withdrawal Withdrawal(Deposit deposit)
    {
        var notified = Day();
        return new() { State = deposit.State, NotifiedOn = Chance(6) ? null : new PartialDate(notified), EffectiveOn = notified.PlusMonths(6) };
    }

    private Deadline Deadline(StateCode state, DeadlineBasis basis, PartialDate? decided) =>
        new() { State = state, Duty = Duty.Clearance, Date = Day().PlusYears(1), Basis = basis, DecidedOn = decided };

    private Obligation Obligation(StateCode state, Duty duty) => new()
    {
        State = state, Duty = duty, From = new LocalDate(2020, 1, 1), To = Chance(2) ? null : PartialDay(), KnownOn = Chance(2) ? new PartialDate(new LocalDate(2020, 1, 1)) : PartialDay(), Basis = "made up",
    };

    private StatePartyReport Report()
    {
        var year = 2022 + random.Next(5);
        var (state, day) = (State(), new LocalDate(year + 1, 1, 1).PlusDays(random.Next(500)));
        return new()
        {
            Header = new()
            {
                ReportId = Name(state, year),
                Convention = Chance(12) ? ConventionId.Ccm : ConventionId.Apmbc,
                State = state,
                Kind = Pick<Code<ReportKind>>(ReportKind.Annual, ReportKind.Annual, ReportKind.Corrigendum, ReportKind.Corrigendum, ReportKind.Voluntary),
                Period = new() { From = new(year, 1, 1), To = new(year, 12, 31) },
                SubmittedOn = Chance(3) ? new(year + 1, 4, 30) : day,
                Supersedes = Chance(2) ? null : Name(state, year),
                Cover = Some(3, () => new CoverEntry
                {
                    Form = Code<FormLetter>.Of(Pick(Forms)),
                    Status = Pick<Code<CoverStatus>>(CoverStatus.Unchanged, CoverStatus.Unchanged, CoverStatus.Changed, CoverStatus.NotApplicable),
                    LastReportedYear = Chance(5) ? null : year - random.Next(4),
                }),
                GuideLayout = Pick<bool?>(true, false, null),
            },
            HazardousAreas = Chance(2) ? null : new() { RoundingM2 = random.Next(3), Areas = Some(2, () => new HazardousArea { AreaM2 = random.Next(3) }) },
            Retained = Chance(2) ? null : new() { Totals = new() { Quantity = random.Next(2) } },
            Standards = Chance(2) ? null : new() { Updated = new() { Answer = Pick<Code<Answer>>(Answer.Yes, Answer.No) } },
            Stockpile = Chance(2) ? null : new() { Discoveries = Some(2, () => new StockpileDiscovery { DiscoveredOn = Day(), Quantity = random.Next(3) }) },
            Cooperation = Chance(2) ? null : new() { Provided = Some(2, () => new AssistanceProvided { MultiYear = true }) },
            LandRelease = Chance(2) ? null : new() { Rows = Some(2, () => new LandReleaseRow { ClearedM2 = random.Next(9) }) },
        };
    }

    private string Name(StateCode state, int year) => $"{state}-{year}-{random.Next(4)}";

    private ValueList<T>? Maybe<T>(int most, Func<T> make) => Chance(6) ? null : Some(most, make);

    private ValueList<T> Some<T>(int most, Func<T> make) => Enumerable.Range(0, random.Next(most + 1)).Select(_ => make()).ToValueList();

    private bool Chance(int of) => random.Next(of) == 0;

    private T Pick<T>(params T[] values) => values[random.Next(values.Length)];

    private StateCode State() => History.States[random.Next(History.States.Count)];

    private StateCode? StateOrNone() => Chance(8) ? null : Chance(10) ? new StateCode("XZZ") : State();

    private string? MeetingId() => Chance(8) ? null : $"TEST-{random.Next(7)}";

    private LocalDate Day() => History.FirstDay.PlusDays(random.Next(History.Days));

    private LocalDate? DayOrNone() => Chance(8) ? null : Day();

    private PartialDate PartialDay() => Day() is var day && Chance(5) ? new(day.Year) : Chance(5) ? new(day.Year, day.Month) : new(day);
}
