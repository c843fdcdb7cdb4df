using NodaTime;

namespace TreatyIndicators.Computed;

/// <summary>The rows of one State in a register, less what became known after a day. A row that may have been known is kept.</summary>
internal sealed class KnownRows
{
    private readonly StateCode state;
    private readonly LocalDate asOf;

    public KnownRows(Register register, StateCode state, LocalDate asOf)
    {
        (this.state, this.asOf) = (state, asOf);
        Deposits = [.. Known("deposits", register.Deposits, row => row.DepositedOn).OrderBy(deposit => MembershipSpell.Start(deposit.Row))];

        // Where days are not fully known, a withdrawal may stand without its instrument: nobody leaves what he has not joined.
        Withdrawals = [.. Known("withdrawals", register.Withdrawals, row => row.NotifiedOn ?? row.EffectiveOn).OrderBy(row => row.Row.EndsOn.Earliest).Take(Deposits.Length)];
        Deadlines = [.. Known("deadlines", register.Deadlines, row => row.DecidedOn)];
        Obligations = [.. Known("obligations", register.Obligations, row => row.KnownOn).Select(WithoutLaterEnd).OrderBy(row => row.Row.From.Earliest).ThenBy(row => row.Row.From.Latest)];
        Hostilities = [.. Known("hostilities", register.Hostilities ?? [], row => row.EndedOn).OrderBy(row => row.Row.EndedOn.Earliest)];
        Member = MemberWith(Deadlines.Select(row => row.Row), Obligations.Select(row => row.Row));
    }

    public KnownRow<Deposit>[] Deposits { get; }

    public KnownRow<Withdrawal>[] Withdrawals { get; }

    public KnownRow<Deadline>[] Deadlines { get; }

    public KnownRow<Obligation>[] Obligations { get; }

    public KnownRow<Hostilities>[] Hostilities { get; }

    /// <summary>The rows, ready for questions about a date.</summary>
    public MembershipRecord Member { get; }

    /// <summary>The same membership with other deadlines and obligations.</summary>
    public MembershipRecord MemberWith(IEnumerable<Deadline> deadlines, IEnumerable<Obligation> obligations) =>
        new([], Deposits.Select(row => row.Row), Withdrawals.Select(row => row.Row), deadlines, obligations);

    /// <summary>The instrument that binds the State on a day, or the one that will; absent: none is known.</summary>
    public KnownRow<Deposit>? DepositOn(LocalDate day) =>
        Array.FindLast(Deposits, row => row.Row.EntryIntoForce?.IsAfter(day) != Truth.True) ?? Deposits.FirstOrDefault();

    /// <summary>A completion cannot be known before it happened.</summary>
    private KnownRow<Obligation> WithoutLaterEnd(KnownRow<Obligation> row) =>
        row.Row.To?.IsAfter(asOf) == Truth.True ? row with { Row = row.Row with { To = null } } : row;

    private IEnumerable<KnownRow<T>> Known<T>(string list, ValueList<T> rows, Func<T, PartialDate?> knownOn)
        where T : RegisterRow => rows
        .Select((row, place) => (Row: row, Place: place))
        .Where(entry => entry.Row.State == state && knownOn(entry.Row)?.IsAfter(asOf) != Truth.True)
        .Select(entry => new KnownRow<T>(entry.Row, FormattableString.Invariant($"register.{list}[{entry.Place}]")));
}
