using NodaTime;

namespace TreatyIndicators.Benchmarks;

/// <summary>The register of a convention: eleven in twelve of the fictitious States are party, some only from a later year on.</summary>
/// <remarks>Both conventions start on one day, so that both plans are counted over all years.</remarks>
internal static class GeneratedRegister
{
    private static readonly LocalDate ConventionStart = new(1999, 3, 1);

    /// <summary>Codes from <c>AAA</c> on, in order. They stand for no State.</summary>
    public static IReadOnlyList<StateCode> Codes(int count) => [.. Enumerable.Range(0, count).Select(place => new StateCode(
        $"{(char)('A' + (place / 676))}{(char)('A' + (place / 26 % 26))}{(char)('A' + (place % 26))}"))];

    public static State State(StateCode code) => new()
    {
        Code = code,
        Names = new() { En = code.Value, Zh = code.Value, ZhUn = code.Value, Fr = code.Value, Es = code.Value, Ru = code.Value, Ar = code.Value },
    };

    public static Register Of(ConventionId convention, IReadOnlyList<StateCode> codes, Dice dice)
    {
        var deposits = codes.Where(_ => dice.Chance(11 / 12.0)).Select(state => Deposit(state, dice)).ToList();
        var obligations = deposits.SelectMany(deposit => Obligations(deposit.State, deposit.EntryIntoForce!.Value.Earliest, dice)).ToList();
        var party = deposits.Select(deposit => deposit.State).ToHashSet();
        return new()
        {
            Convention = convention,
            Edition = "generated for the benchmark",
            Deposits = [.. deposits],
            Obligations = [.. obligations],
            Deadlines = [.. obligations.Where(HasDeadline).Select(Deadline)],
            Moratoria = [.. codes.Where(state => !party.Contains(state) && dice.Chance(0.5)).Select(Moratorium)],
            StockDestructionNotices = [.. codes.Where(state => !party.Contains(state) && dice.Chance(0.3)).Select(StockDestruction)],
        };
    }

    private static Deposit Deposit(StateCode state, Dice dice)
    {
        var deposited = dice.Chance(0.8) ? ConventionStart.PlusMonths(dice.Below(70)) : ConventionStart.PlusMonths(70 + dice.Below(280));
        return new()
        {
            State = state,
            Kind = ConsentKind.Ratification,
            DepositedOn = deposited,
            EntryIntoForce = deposited.PlusMonths(6),
            Basis = "generated",
        };
    }

    private static IEnumerable<Obligation> Obligations(StateCode state, LocalDate from, Dice dice)
    {
        (Duty Duty, double Share)[] shares = [(Duty.Clearance, 0.4), (Duty.VictimAssistance, 0.35), (Duty.StockpileDestruction, 0.2)];
        return shares.Where(one => dice.Chance(one.Share)).Select(one => new Obligation
        {
            State = state,
            Duty = one.Duty,
            From = from,
            To = one.Duty != Duty.VictimAssistance && dice.Chance(0.4) ? (PartialDate?)from.PlusMonths(6 + dice.Below(340)) : null,
            KnownOn = from,
            Basis = "generated",
        });
    }

    private static bool HasDeadline(Obligation row) => row.Duty.Value is Duty.Clearance or Duty.StockpileDestruction;

    private static Deadline Deadline(Obligation row) => new()
    {
        State = row.State,
        Duty = row.Duty,
        Date = row.From.Earliest.PlusYears(row.Duty.Value == Duty.Clearance ? 10 : 4),
        Basis = DeadlineBasis.Original,
    };

    private static Moratorium Moratorium(StateCode state) => new()
    {
        State = state,
        Scope = [MoratoriumScope.Production, MoratoriumScope.Transfer],
        From = new LocalDate(2010, 1, 1),
        Statement = "generated",
    };

    private static StockDestructionNotice StockDestruction(StateCode state) => new()
    {
        State = state,
        Date = new LocalDate(2015, 1, 1),
        Statement = "generated",
    };
}
