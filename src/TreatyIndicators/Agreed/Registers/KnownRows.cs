using NodaTime;

namespace TreatyIndicators;

/// <summary>From which day on the rows of a register can have been known.</summary>
/// <remarks>
/// A fact is known from the day that it tells of: a signature, a deposit, the notice of a withdrawal, the decision on a deadline. What
/// follows from it is known with it: entry into force and the original deadlines with the deposit. An obligation says itself when it became
/// known. An end that lies after the day is not known yet. A row without such a day was always known: nothing says that it came later.
/// </remarks>
internal static class KnownRows
{
    /// <summary>A row as it was known on a day; absent: it was not.</summary>
    /// <param name="row">The row.</param>
    /// <param name="day">The day.</param>
    /// <param name="joined">The day from which the first deposit of the State is known.</param>
    public static T? On<T>(T row, LocalDate day, LocalDate joined)
        where T : RegisterRow => From(row, joined) > day ? null : row switch
        {
            Obligation { To: { } to } obligation when to.Earliest > day => (T)(RegisterRow)(obligation with { To = null }),
            Moratorium { To: { } to } moratorium when to.Earliest > day => (T)(RegisterRow)(moratorium with { To = null }),
            _ => row,
        };

    /// <summary>The days on which what is known of a row changes.</summary>
    public static IEnumerable<LocalDate> Changes(RegisterRow row, LocalDate joined) => row switch
    {
        Obligation { To: { } to } obligation => [obligation.KnownOn.Earliest, obligation.KnownOn.Latest, to.Earliest, to.Latest],
        Obligation obligation => [obligation.KnownOn.Earliest, obligation.KnownOn.Latest],
        Moratorium { To: { } to } => [From(row, joined), to.Earliest],
        _ => [From(row, joined)],
    };

    /// <summary>The day from which the first of some deposits is known.</summary>
    public static LocalDate Joined(IEnumerable<Deposit> deposits) =>
        deposits.Select(row => From(row, default)).DefaultIfEmpty(LocalDate.MinIsoValue).Min();

    /// <summary>The day from which a row is known.</summary>
    public static LocalDate From(RegisterRow row, LocalDate joined) => row switch
    {
        Signature signature => signature.SignedOn.Earliest,
        Deposit deposit => deposit.DepositedOn?.Earliest ?? LocalDate.MinIsoValue,
        Withdrawal withdrawal => withdrawal.NotifiedOn?.Earliest ?? LocalDate.MinIsoValue,
        Deadline deadline => deadline.DecidedOn?.Earliest ?? joined,
        Obligation obligation => obligation.KnownOn.Earliest,
        Hostilities hostilities => hostilities.EndedOn.Earliest,
        Moratorium moratorium => moratorium.From.Earliest,
        StockDestructionNotice notice => notice.Date.Earliest,
        _ => LocalDate.MinIsoValue,
    };
}
