using NodaTime;

namespace TreatyIndicators;

/// <summary>For each row of a list the day before which it cannot have been known; the first of all days where the row does not say.</summary>
internal sealed class RowDays
{
    private readonly LocalDate[] days;
    private readonly bool isOrdered = true;

    /// <summary>The rows that were known between two days: whoever asks for a day near the last one gets the same list.</summary>
    private KnownBetween? last;

    public RowDays(LocalDate[] days)
    {
        this.days = days;
        for (var place = 0; place < days.Length; place++)
        {
            isOrdered &= days[place] >= Last;
            Last = LocalDate.Max(Last, days[place]);
        }
    }

    /// <summary>The last day of any row: from it on all are known.</summary>
    public LocalDate Last { get; } = LocalDate.MinIsoValue;

    public LocalDate this[int place] => days[place];

    /// <summary>The places of the rows that were known on a day: the first so many, where the rows are in the order of their days.</summary>
    public (int First, int[]? Chosen) KnownOn(LocalDate day)
    {
        if (day >= Last)
        {
            return (days.Length, null);
        }

        if (!isOrdered)
        {
            return (0, [.. Enumerable.Range(0, days.Length).Where(place => days[place] <= day)]);
        }

        var (low, high) = (0, days.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = days[middle] <= day ? (middle + 1, high) : (low, middle);
        }

        return (low, null);
    }

    /// <summary>The rows that were known on a day.</summary>
    public ValueList<T> KnownOn<T>(ValueList<T> rows, LocalDate day)
    {
        if (last is { Rows: ValueList<T> known } at && day >= at.First && day < at.Until)
        {
            return known;
        }

        var (count, places) = KnownOn(day);
        var chosen = places is not null ? places.Select(place => rows[place]).ToValueList()
            : count == rows.Count ? rows
            : ValueList.Create(rows.AsSpan()[..count]);
        last = isOrdered ? new(count == 0 ? LocalDate.MinIsoValue : days[count - 1], count == days.Length ? LocalDate.MaxIsoValue : days[count], chosen)
            : new(days.Where(one => one <= day).DefaultIfEmpty(LocalDate.MinIsoValue).Max(), days.Where(one => one > day).DefaultIfEmpty(LocalDate.MaxIsoValue).Min(), chosen);
        return chosen;
    }

    private sealed record KnownBetween(LocalDate First, LocalDate Until, object Rows);
}
