using NodaTime;

namespace TreatyIndicators.Conditions;

/// <summary>The rows of a list by one of their members; see <see cref="RowKey"/>.</summary>
internal sealed class RowIndex
{
    private static readonly DatedRows None = new([], null);

    private readonly Dictionary<string, DatedRows> byValue;
    private readonly DatedRows absent;

    /// <param name="rows">The rows.</param>
    /// <param name="days">Their days; absent: they were always known.</param>
    /// <param name="member">The member of a row; absent: the row does not give it.</param>
    public RowIndex(Rows rows, RowDays? days, Func<object?, string?> member)
    {
        var places = Enumerable.Range(0, rows.Count).ToLookup(place => member(rows[place]), StringComparer.Ordinal);
        byValue = places.Where(bucket => bucket.Key is not null).ToDictionary(bucket => bucket.Key!, Bucket, StringComparer.Ordinal);
        absent = Bucket(places[null]);

        DatedRows Bucket(IEnumerable<int> chosen)
        {
            var list = chosen.ToList();
            return new(list.ConvertAll(place => rows[place]), days is null ? null : new([.. list.Select(place => days[place])]));
        }
    }

    /// <summary>The rows known on a day in which the member has a value.</summary>
    public Rows With(string value, LocalDate day) => byValue.GetValueOrDefault(value, None).KnownOn(day);

    /// <summary>The rows known on a day in which the member is absent.</summary>
    public Rows Without(LocalDate day) => absent.KnownOn(day);
}
