using NodaTime;

namespace TreatyIndicators.Tests.Agreed;

/// <summary>Short ways to write rows about fictitious States.</summary>
internal static class Fictitious
{
    public static readonly StateCode XAA = new("XAA");
    public static readonly StateCode XAB = new("XAB");

    public static State State(StateCode code) => new()
    {
        Code = code,
        Names = new() { En = code.Value, Zh = code.Value, ZhUn = code.Value, Fr = code.Value, Es = code.Value, Ru = code.Value, Ar = code.Value },
    };

    public static LocalDate Day(string text) => Date(text) is { IsExact: true } date ? date.Earliest : throw new FormatException(text);

    public static PartialDate Date(string text) => PartialDate.TryParse(text, out var date) ? date : throw new FormatException(text);

    public static Register Register() => new() { Convention = ConventionId.Apmbc, Edition = "made up for a test" };

    public static Membership Membership(Register register) => new(register, [State(XAA), State(XAB)]);

    public static Signature Signed(StateCode state, string on) => new() { State = state, SignedOn = Date(on) };

    public static Deposit Joined(StateCode state, string? on, string? inForce, ConsentKind kind = ConsentKind.Accession) => new()
    {
        State = state,
        Kind = kind,
        DepositedOn = on is null ? null : Date(on),
        EntryIntoForce = inForce is null ? null : Date(inForce),
        Basis = "made up",
    };

    public static Withdrawal Left(StateCode state, string on, string? deferredUntil = null) =>
        new() { State = state, EffectiveOn = Date(on), DeferredUntil = deferredUntil is null ? null : Date(deferredUntil) };

    public static Deadline Deadline(StateCode state, string? date, DeadlineBasis basis, string? decidedOn = null) => new()
    {
        State = state,
        Duty = Duty.Clearance,
        Date = date is null ? null : Date(date),
        Basis = basis,
        DecidedOn = decidedOn is null ? null : Date(decidedOn),
    };

    public static Obligation Clearance(StateCode state, string from, string? to = null, string? knownOn = null) => new()
    {
        State = state,
        Duty = Duty.Clearance,
        From = Date(from),
        To = to is null ? null : Date(to),
        KnownOn = Date(knownOn ?? from),
        Basis = "made up",
    };
}
