using NodaTime;

namespace TreatyIndicators.Computed;

/// <summary>The rows of one State in a register as known on a day, each with the place where it stands: what <see cref="Membership.KnownOn"/> knows.</summary>
internal sealed class RegisterOfState
{
    private readonly KnownRegister known;
    private readonly StateCode state;
    private readonly LocalDate asOf;

    public RegisterOfState(Membership membership, StateCode state, LocalDate asOf)
    {
        (known, this.state, this.asOf) = (membership.Known, state, asOf);
        var register = membership.Register;
        Deposits = [.. Known("deposits", register.Deposits).OrderBy(deposit => MembershipSpell.Start(deposit.Row))];

        // Where days are not fully known, a withdrawal may stand without its instrument: nobody leaves what he has not joined.
        Withdrawals = [.. Known("withdrawals", register.Withdrawals).OrderBy(row => row.Row.EndsOn.Earliest).Take(Deposits.Length)];
        Deadlines = [.. Known("deadlines", register.Deadlines)];
        Obligations = [.. Known("obligations", register.Obligations).OrderBy(row => row.Row.From.Earliest).ThenBy(row => row.Row.From.Latest)];
        Hostilities = [.. Known("hostilities", register.Hostilities ?? []).OrderBy(row => row.Row.EndedOn.Earliest)];
        Member = membership.Of(state).KnownOn(asOf);
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
        new([], Deposits.Select(row => row.Row), Withdrawals.Select(row => row.Row), deadlines, obligations, Hostilities.Select(row => row.Row));

    /// <summary>The instrument that binds the State on a day, or the one that will; absent: none is known.</summary>
    public KnownRow<Deposit>? DepositOn(LocalDate day) =>
        Array.FindLast(Deposits, row => row.Row.EntryIntoForce?.IsAfter(day) != Truth.True) ?? Deposits.FirstOrDefault();

    private IEnumerable<KnownRow<T>> Known<T>(string list, ValueList<T> rows)
        where T : RegisterRow => rows
        .Select((row, place) => (Row: row.State == state ? known.Row(row, asOf) : null, Place: place))
        .Where(entry => entry.Row is not null)
        .Select(entry => new KnownRow<T>(entry.Row!, FormattableString.Invariant($"register.{list}[{entry.Place}]")));
}
