using NodaTime;

namespace TreatyIndicators.Conditions;

/// <summary>Rows of a list with the days before which they cannot have been known.</summary>
/// <param name="rows">The rows.</param>
/// <param name="days">Their days; absent: they were always known.</param>
internal sealed class DatedRows(IReadOnlyList<object?> rows, RowDays? days)
{
    private readonly ValueList<object?> all = rows.ToValueList();

    /// <summary>The rows that were known on a day.</summary>
    public Rows KnownOn(LocalDate day) => days?.KnownOn(day) switch
    {
        null => new(all),
        (_, { } chosen) => Rows.Of(chosen.Select(place => all[place])),
        (var first, _) => first == all.Count ? new(all) : new(new FirstRows(all, first)),
    };

    /// <summary>The first rows of a list, which need no copy.</summary>
    private sealed class FirstRows(ValueList<object?> rows, int count) : IValueList
    {
        public int Count => count;

        public object? MemberAt(int index) => rows[index];
    }
}
