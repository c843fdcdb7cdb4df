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
        where T : RegisterRow => KnownRows.On(row, day, row is Deadline ? Joined(row.State) : default);

    /// <summary>The days from which the rows of a list are known.</summary>
    public RowDays DaysOf(IValueList rows)
    {
        var days = new LocalDate[rows.Count];
        for (var place = 0; place < days.Length; place++)
        {
            var row = (RegisterRow)rows.Members[place]!;
            days[place] = KnownRows.From(row, Joined(row.State));
        }

        return new(days);
    }

    /// <summary>The rows of which an end was not known on a day, each with what was known of it.</summary>
    public Dictionary<object, object> OpenOn(LocalDate day)
    {
        var open = new Dictionary<object, object>(ReferenceEqualityComparer.Instance);
        foreach (var row in register.Obligations.AsSpan())
        {
            Add(row);
        }

        foreach (var row in register.Moratoria ?? [])
        {
            Add(row);
        }

        return open;

        void Add(RegisterRow row)
        {
            if (Row(row, day) is { } known && !ReferenceEquals(known, row))
            {
                open.Add(row, known);
            }
        }
    }

    /// <summary>The register without what was not known on a day. A list that was supplied stays supplied.</summary>
    /// <param name="day">The day.</param>
    /// <param name="open">What <see cref="OpenOn"/> gives for the day.</param>
    public Register On(LocalDate day, Dictionary<object, object> open) => register with
    {
        Signatures = Rows(register.Signatures, day, open),
        Deposits = Rows(register.Deposits, day, open),
        Withdrawals = Rows(register.Withdrawals, day, open),
        Deadlines = Rows(register.Deadlines, day, open),
        Obligations = Rows(register.Obligations, day, open),
        Hostilities = register.Hostilities is { } ends ? Rows(ends, day, open) : null,
        Moratoria = register.Moratoria is { } halts ? Rows(halts, day, open) : null,
        StockDestructionNotices = register.StockDestructionNotices is { } notices ? Rows(notices, day, open) : null,
    };

    private ValueList<T> Rows<T>(ValueList<T> rows, LocalDate day, Dictionary<object, object> open)
        where T : RegisterRow
    {
        var known = new List<T>(rows.Count);
        var same = true;
        foreach (var row in rows.AsSpan())
        {
            var hidden = KnownRows.From(row, row is Deadline ? Joined(row.State) : default) > day;
            var shown = open.GetValueOrDefault(row, row);
            same &= !hidden && ReferenceEquals(row, shown);
            if (!hidden)
            {
                known.Add((T)shown);
            }
        }

        return same ? rows : known.ToValueList();
    }

    private LocalDate Joined(StateCode state) => joined.GetValueOrDefault(state, LocalDate.MinIsoValue);
}
