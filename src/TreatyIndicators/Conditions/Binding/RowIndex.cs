using NodaTime;

namespace TreatyIndicators.Conditions;

/// <summary>The rows of a list by one of their members and by year; see <see cref="RowKey"/>.</summary>
internal sealed class RowIndex
{
    private readonly Dictionary<string, RowsByYear> byValue;
    private readonly RowsByYear absent;

    /// <param name="rows">The rows.</param>
    /// <param name="days">Their days; absent: they were always known.</param>
    /// <param name="member">The member of a row; absent: the row does not give it.</param>
    /// <param name="year">The year of a row; absent: it cannot be told, or there are no years.</param>
    public RowIndex(Rows rows, RowDays? days, Func<object?, string?> member, Func<object?, int?> year)
    {
        var places = Enumerable.Range(0, rows.Count).ToLookup(place => member(rows[place]), StringComparer.Ordinal);
        byValue = places.Where(bucket => bucket.Key is not null).ToDictionary(bucket => bucket.Key!, Bucket, StringComparer.Ordinal);
        absent = Bucket(places[null]);

        RowsByYear Bucket(IEnumerable<int> chosen) => new(chosen, Dated, place => year(rows[place]));

        DatedRows Dated(List<int> chosen) =>
            new(chosen.ConvertAll(place => rows[place]), days is null ? null : new([.. chosen.Select(place => days[place])]));
    }

    /// <summary>The rows known on a day in which the member has a value.</summary>
    public Rows With(string value, LocalDate day, int year) => byValue.TryGetValue(value, out var rows) ? rows.KnownOn(day, year) : Rows.None;

    /// <summary>The rows known on a day in which the member is absent.</summary>
    public Rows Without(LocalDate day, int year) => absent.KnownOn(day, year);
}
