using NodaTime;

namespace TreatyIndicators.Benchmarks;

/// <summary>One wrong row of the register or of the records for each of some rules; the hand-written rules must find it, and nothing when nothing is supplied.</summary>
internal static class PlainRecordsCheck
{
    private static readonly StateCode State = new("AAB");

    private static readonly LocalDate Day = new(2020, 6, 1);

    private static readonly LocalDate Today = new(2110, 1, 1);

    private static readonly (string Rule, ConventionId Convention, ConventionRecords Records)[] Rows =
    [
        ("R-08", ConventionId.Apmbc, Request(request => request with { YearsGranted = 11 })),
        ("R-10", ConventionId.Ccm, Request(request => request with { YearsGranted = 5.5m })),
        ("R-09", ConventionId.Ccm, Request(request => request with { Duty = Duty.StockpileDestruction, Sequence = 2 })),
        ("R-11", ConventionId.Ccm, Request(request => request with { MeetingId = "Ccm-2020" })),
        ("R-12", ConventionId.Apmbc, Request(request => request with { MeetingId = "Apmbc-2020" })),
        ("R-13", ConventionId.Apmbc, Request(request => request with { CurrentDeadline = Day })),
        ("R-14", ConventionId.Ccm, Request(request => request with { CurrentDeadline = Day, YearsGranted = 2.5m, NewDeadline = new(2023, 3, 1) })),
        ("R-15", ConventionId.Apmbc, Request(request => request)),
        ("R-16", ConventionId.Ccm, Request(request => request)),
        ("R-17", ConventionId.Ccm, Request(request => request)),
        ("R-21", ConventionId.Apmbc, Declared(new() { State = State, DeclaredOn = new(2100, 1, 1) })),
        ("R-22", ConventionId.Apmbc, Declared(new() { State = State })),
        ("R-23", ConventionId.Ccm, Declared(new() { State = State, CompletedOn = Day, DeclaredOn = new(2021, 1, 1) })),
        ("R-26", ConventionId.Apmbc, new() { Finance = new() { Assessments = [new() { State = State, MeetingId = "Apmbc-2020", Amount = 5 }], Payments = [] } }),
        ("R-32", ConventionId.Ccm, new() { Meetings = new() { Attendance = [new() { Female = 1, Male = 1, SexUnknown = 0, Total = 3 }] } }),
        ("R-32", ConventionId.Apmbc, new() { Meetings = new() { Delegations = [new() { State = State, MeetingId = "M" }], Participants = [Head, Head] } }),
        ("R-33", ConventionId.Ccm, new() { Votes = [Vote, Vote] }),
        ("R-33", ConventionId.Ccm, new() { Votes = [Vote with { Vote = Code<VoteChoice>.Of("Maybe") }] }),
        ("R-38", ConventionId.Apmbc, new() { IndividualisedApproach = new() { Meetings = [new() { Stage = IndividualisedStage.Held }] } }),
    ];

    private static readonly (string Rule, ConventionId Convention, Func<Register, Register> Break)[] Registers =
    [
        ("R-03", ConventionId.Apmbc, register => register with { Deposits = [new() { State = State, Kind = ConsentKind.Accession, DepositedOn = Day, EntryIntoForce = Day, Basis = "wrong" }] }),
        ("R-04", ConventionId.Apmbc, register => register with { Deadlines = [Deadline(Duty.StockpileDestruction, DeadlineBasis.Extended)] }),
        ("R-05", ConventionId.Ccm, register => register with { Deadlines = [Deadline(Duty.StockpileDestruction, DeadlineBasis.Original)] }),
        ("R-06", ConventionId.Apmbc, register => register with { Deadlines = [Deadline(Duty.Clearance, DeadlineBasis.Extended)] }),
        ("R-07", ConventionId.Ccm, register => register with { Deadlines = [Deadline(Duty.Clearance, DeadlineBasis.Original)] }),
        ("R-25", ConventionId.Ccm, register => register with { Withdrawals = [new() { State = State, NotifiedOn = Day, EffectiveOn = Day.PlusMonths(7) }] }),
    ];

    private static Participant Head => new() { MeetingId = "M", DelegationState = State, IsHead = true };

    private static RecordedVote Vote => new() { State = State, Resolution = "77/79", Stage = VoteStage.Plenary, Date = Day, Vote = VoteChoice.Yes };

    public static int Run(Catalogue catalogue)
    {
        foreach (var convention in GeneratedReports.Conventions)
        {
            Expect(PlainCheck.Records(new(Clean(catalogue, convention, register => register), convention, null, [], Today)), $"{convention} without records", null);
        }

        foreach (var (rule, convention, records) in Rows)
        {
            Expect(PlainCheck.Records(new(Clean(catalogue, convention, register => register), convention, records, [], Today)), $"{convention} {rule}", rule);
        }

        foreach (var (rule, convention, edit) in Registers)
        {
            var records = new ConventionRecords { Extensions = new() { Requests = [] } };
            Expect(PlainCheck.Records(new(Clean(catalogue, convention, edit), convention, records, [], Today)), $"{convention} {rule}", rule);
        }

        return Rows.Length + Registers.Length;
    }

    /// <summary>A register with one State that joined by the rule, and what an edit makes of it.</summary>
    private static Catalogue Clean(Catalogue catalogue, ConventionId convention, Func<Register, Register> edit) => catalogue.WithRegister(edit(new()
    {
        Convention = convention,
        Edition = "one State",
        Deposits = [new() { State = State, Kind = ConsentKind.Ratification, DepositedOn = new LocalDate(2012, 3, 31), EntryIntoForce = new LocalDate(2012, 9, 1), Basis = "the rule" }],
        Deadlines = [new() { State = State, Duty = Duty.Clearance, Basis = DeadlineBasis.Original, Date = new LocalDate(2022, 9, 1) }],
    }));

    private static Deadline Deadline(Duty duty, DeadlineBasis basis) => new() { State = State, Duty = duty, Basis = basis, Date = new LocalDate(2019, 1, 1), DecidedOn = basis == DeadlineBasis.Original ? null : (PartialDate?)Day };

    private static ConventionRecords Request(Func<ExtensionRequest, ExtensionRequest> edit) => new()
    {
        Extensions = new() { Requests = [edit(new() { State = State, Duty = Duty.Clearance, Sequence = 1, SubmittedOn = Day })] },
    };

    private static ConventionRecords Declared(CompletionDeclaration row) => new() { Declarations = new() { Clearance = [row], Stockpile = [row] } };

    private static void Expect(IReadOnlyList<string> fired, string what, string? rule)
    {
        if (rule is null ? fired.Count > 0 : !fired.Contains(rule))
        {
            throw new InvalidOperationException($"{what}: expected {rule ?? "nothing"}, found {string.Join(' ', fired)}");
        }
    }
}
