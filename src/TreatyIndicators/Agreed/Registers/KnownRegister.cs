using NodaTime;

namespace TreatyIndicators;

/// <summary>A register as it was known on any day.</summary>
/// <remarks>Safe for any number of threads.</remarks>
internal sealed class KnownRegister
{
    private readonly Register register;
    private readonly Dictionary<StateCode, LocalDate> joined;
    private readonly LocalDate[] changes;

    public KnownRegister(Register register)
    {
        this.register = register;
        joined = register.Deposits.GroupBy(row => row.State).ToDictionary(rows => rows.Key, KnownRows.Joined);
        IEnumerable<RegisterRow>?[] lists =
        [
            register.Signatures, register.Deposits, register.Withdrawals, register.Deadlines, register.Obligations,
            register.Hostilities, register.Moratoria, register.StockDestructionNotices,
        ];
        changes = [.. lists.SelectMany(list => list ?? []).SelectMany(row => KnownRows.Changes(row, Joined(row.State))).Distinct().Order()];
    }

    /// <summary>The last day, up to a given one, on which something became known: between two of these days nothing changes.</summary>
    public LocalDate LastChange(LocalDate upTo)
    {
        var place = Array.BinarySearch(changes, upTo);
        return place >= 0 ? upTo : ~place == 0 ? LocalDate.MinIsoValue : changes[~place - 1];
    }

    /// <summary>A row as it was known on a day; absent: it was not.</summary>
    public T? Row<T>(T row, LocalDate day)
        where T : RegisterRow => KnownRows.On(row, day, Joined(row.State));

    /// <summary>The register without what was not known on a day. A list that was supplied stays supplied.</summary>
    public Register On(LocalDate day) => register with
    {
        Signatures = Rows(register.Signatures, day),
        Deposits = Rows(register.Deposits, day),
        Withdrawals = Rows(register.Withdrawals, day),
        Deadlines = Rows(register.Deadlines, day),
        Obligations = Rows(register.Obligations, day),
        Hostilities = register.Hostilities is { } ends ? Rows(ends, day) : null,
        Moratoria = register.Moratoria is { } halts ? Rows(halts, day) : null,
        StockDestructionNotices = register.StockDestructionNotices is { } notices ? Rows(notices, day) : null,
    };

    private ValueList<T> Rows<T>(ValueList<T> rows, LocalDate day)
        where T : RegisterRow => rows.Select(row => Row(row, day)).OfType<T>().ToValueList();

    private LocalDate Joined(StateCode state) => joined.GetValueOrDefault(state, LocalDate.MinIsoValue);
}
