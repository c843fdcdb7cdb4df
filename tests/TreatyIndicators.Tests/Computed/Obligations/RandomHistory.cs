using NodaTime;
using TreatyIndicators.Tests.Agreed;
using static TreatyIndicators.Tests.Agreed.Fictitious;

namespace TreatyIndicators.Tests.Computed.Obligations;

/// <summary>What could be known of <c>XAA</c>: registers with partial dates, records and reports, some of them contradicting each other.</summary>
internal sealed record RandomHistory(Register Register, ConventionRecords Records, ValueList<StatePartyReport> Reports)
{
    private static readonly Duty[] Duties = [Duty.StockpileDestruction, Duty.Clearance, Duty.VictimAssistance];

    private static readonly string[] Meetings = ["APMBC-9MSP", "APMBC-13MSP", "APMBC-18MSP", "APMBC-22MSP"];

    public Evidence Evidence { get; } = Profiles.Of(Register, [.. Reports]).With(Records);

    public static RandomHistory Of(int seed)
    {
        var random = new Random(seed);
        Register register;
        do
        {
            register = MakeRegister(random);
        }
        while (RegisterChecks.Of(register, null).Count > 0 || !IsOneStory(register));

        return new(register, MakeRecords(random), MakeReports(random));
    }

    public static LocalDate AnyDay(Random random) => new LocalDate(1998, 1, 1).PlusDays(random.Next(12_000));

    /// <summary>The same history with what may have been known by a day only.</summary>
    public RandomHistory KnownBy(LocalDate day) => new(
        Register.KnownBy(day),
        new()
        {
            Declarations = new()
            {
                Clearance = Records.Declarations!.Clearance!.Where(row => (row.DeclaredOn ?? row.CompletedOn) <= day).ToValueList(),
                Stockpile = Records.Declarations.Stockpile!.Where(row => (row.DeclaredOn ?? row.CompletedOn) <= day).ToValueList(),
            },
            Notices = Records.Notices!.Where(row => row.Date <= day).ToValueList(),
            Extensions = new() { Requests = Records.Extensions!.Requests!.Where(row => Catalogue.Default.FindMeeting(row.MeetingId!)!.End.Latest <= day).ToValueList() },
        },
        Reports.Where(report => report.Header.SubmittedOn <= day).ToValueList());

    public RandomHistory Shuffled(int seed)
    {
        var random = new Random(seed);
        return new(
            Register with { Deposits = Any(Register.Deposits), Withdrawals = Any(Register.Withdrawals), Deadlines = Any(Register.Deadlines), Obligations = Any(Register.Obligations) },
            new()
            {
                Declarations = new() { Clearance = Any(Records.Declarations!.Clearance!), Stockpile = Any(Records.Declarations.Stockpile!) },
                Notices = Any(Records.Notices!),
                Extensions = new() { Requests = Any(Records.Extensions!.Requests!) },
            },
            Any(Reports));

        ValueList<T> Any<T>(ValueList<T> rows) => rows.OrderBy(_ => random.Next()).ToValueList();
    }

    /// <summary>A State that came back did so on known days: else what is known by a day need not make one story.</summary>
    private static bool IsOneStory(Register register) => register.Deposits.Count < 2
        || (register.Deposits.All(row => row.DepositedOn?.IsExact == true) && register.Withdrawals.All(row => row.NotifiedOn?.IsExact == true));

    private static PartialDate AnyDate(Random random)
    {
        var day = AnyDay(random);
        return random.Next(6) switch
        {
            0 => new PartialDate(day.Year),
            1 => new PartialDate(day.Year, day.Month),
            _ => day,
        };
    }

    private static Register MakeRegister(Random random) => Agreed.Fictitious.Register() with
    {
        Deposits = Some(random, 2, () => Joined(XAA, random.Next(5) == 0 ? null : $"{AnyDate(random)}", random.Next(5) == 0 ? null : $"{AnyDate(random)}", random.Next(3) == 0 ? ConsentKind.Succession : ConsentKind.Accession)),
        Withdrawals = Some(random, 1, () => Left(XAA, $"{AnyDate(random)}") with { NotifiedOn = random.Next(3) == 0 ? null : AnyDate(random) }),
        Obligations = Some(random, 5, () => Clearance(XAA, $"{AnyDate(random)}", random.Next(2) == 0 ? null : $"{AnyDate(random)}", $"{AnyDate(random)}") with { Duty = Duties[random.Next(3)] }),
        Deadlines = Some(random, 4, () => random.Next(3) is var basis && basis == 0
            ? Deadline(XAA, $"{AnyDate(random)}", DeadlineBasis.Original)
            : Deadline(XAA, random.Next(5) == 0 ? null : $"{AnyDate(random)}", (DeadlineBasis)basis, $"{AnyDate(random)}") with { Duty = Duties[random.Next(2)] }),
    };

    private static ConventionRecords MakeRecords(Random random) => new()
    {
        Declarations = new() { Clearance = Some(random, 2, () => Declaration(random)), Stockpile = Some(random, 2, () => Declaration(random)) },
        Notices = Some(random, 3, () => Profiles.Found((NoticeKind)random.Next(3), $"{new PartialDate(AnyDay(random))}")),
        Extensions = new()
        {
            Requests = Some(random, 2, () => new ExtensionRequest
            {
                Id = $"Q{random.Next(100)}",
                State = XAA,
                Duty = Duties[random.Next(2)],
                MeetingId = Meetings[random.Next(Meetings.Length)],
                CurrentDeadline = AnyDay(random),
                YearsGranted = random.Next(12),
                NewDeadline = AnyDay(random),
            }),
        },
    };

    private static ValueList<StatePartyReport> MakeReports(Random random) => Some(random, 6, () =>
    {
        var year = random.Next(1999, 2030);
        var report = Reported.Reports.Of($"R{random.Next(100_000)}", year, new LocalDate(year + 1, 1, 1).PlusDays(random.Next(700)));
        return report with
        {
            Retained = random.Next(3) == 0 ? null : new() { Totals = new() { Quantity = random.Next(2) } },
            NationalImplementation = random.Next(2) == 0 ? null : new() { Article9Status = (Article9Status)random.Next(3) },
            Stockpile = random.Next(3) > 0 ? null : new() { Discoveries = [new() { DiscoveredOn = AnyDay(random), Quantity = 5, DestroyedQuantity = random.Next(4, 6), DestroyedOn = AnyDay(random) }] },
            HazardousAreas = random.Next(3) > 0 ? null : new() { NewlyIdentified = [new() { DiscoveredOn = AnyDay(random), Reason = (NewAreaReason)random.Next(3), ClearedOn = random.Next(2) == 0 ? null : AnyDay(random) }] },
        };
    });

    private static ValueList<T> Some<T>(Random random, int most, Func<T> make) => Enumerable.Range(0, random.Next(most + 1)).Select(_ => make()).ToValueList();

    private static CompletionDeclaration Declaration(Random random) => new()
    {
        State = XAA,
        CompletedOn = random.Next(4) == 0 ? null : AnyDay(random),
        DeclaredOn = random.Next(4) == 0 ? null : AnyDay(random),
    };
}
