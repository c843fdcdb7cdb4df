using NodaTime;

namespace TreatyIndicators.Conditions;

/// <summary>Rows by the year that a test ties them to; where it ties them to none, all rows together.</summary>
internal sealed class RowsByYear
{
    private readonly Dictionary<int, DatedRows> years = [];
    private readonly DatedRows? others;

    /// <param name="places">The places of the rows.</param>
    /// <param name="make">Makes rows of places.</param>
    /// <param name="yearAt">The year of the row at a place; absent: it cannot be told, or there are no years.</param>
    public RowsByYear(IEnumerable<int> places, Func<List<int>, DatedRows> make, Func<int, int?> yearAt)
    {
        var byYear = places.ToLookup(yearAt);
        others = byYear.Contains(null) ? make([.. byYear[null]]) : null;
        foreach (var year in byYear.Where(year => year.Key is not null))
        {
            years.Add(year.Key!.Value, make([.. year]));
        }
    }

    /// <summary>The rows known on a day that are of a year, or of which it cannot be told.</summary>
    public Rows KnownOn(LocalDate day, int year)
    {
        var found = years.TryGetValue(year, out var dated) ? dated.KnownOn(day) : Rows.None;
        var untold = others?.KnownOn(day) ?? Rows.None;
        return untold.Count == 0 ? found : found.Count == 0 ? untold : Rows.Of(found.All.Concat(untold.All));
    }
}
