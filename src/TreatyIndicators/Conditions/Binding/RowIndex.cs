using NodaTime;

namespace TreatyIndicators.Conditions;

/// <summary>The rows of a list in groups by what they are told apart by; see <see cref="RowKey"/>.</summary>
/// <remarks>Rows of a group stand side by side, in the order of the list, so that looking them up copies nothing.</remarks>
internal abstract class RowIndex
{
    /// <summary>Where each group starts; one more at the end.</summary>
    private readonly int[] starts;
    private readonly object?[] rows;
    private readonly LocalDate[]? days;

    /// <param name="list">The rows.</param>
    /// <param name="known">The days of the rows; absent: they were always known.</param>
    /// <param name="groupAt">The group of the row at each place.</param>
    /// <param name="groups">The number of groups.</param>
    protected RowIndex(Rows list, RowDays? known, int[] groupAt, int groups)
    {
        starts = Starts(groupAt, groups);
        rows = new object?[groupAt.Length];
        days = known is null ? null : new LocalDate[groupAt.Length];
        var next = starts.ToArray();
        for (var from = 0; from < groupAt.Length; from++)
        {
            var place = next[groupAt[from]]++;
            rows[place] = list[from];
            if (days is not null)
            {
                days[place] = known![from];
            }
        }
    }

    /// <summary>The rows known on a day that have the values, and those that do not tell.</summary>
    /// <param name="values">The values asked for.</param>
    /// <param name="state">The place of the State under test.</param>
    /// <param name="day">The day.</param>
    public abstract FoundRows Find(RowValues values, int state, LocalDate day);

    protected bool HasRows(int group) => starts[group + 1] > starts[group];

    /// <summary>The rows of a group that were known on a day; none where the group is below zero.</summary>
    public Rows Known(int group, LocalDate day)
    {
        var (start, end) = group < 0 ? (0, 0) : (starts[group], starts[group + 1]);
        var known = start;
        while (known < end && (days is null || days[known] <= day))
        {
            known++;
        }

        for (var place = known; place < end; place++)
        {
            if (days![place] <= day)
            {
                return Gathered(start, end, day);
            }
        }

        return new(rows, start, known - start);
    }

    private Rows Gathered(int start, int end, LocalDate day) =>
        Rows.Of(Enumerable.Range(start, end - start).Where(place => days![place] <= day).Select(place => rows[place]));

    private static int[] Starts(int[] groupAt, int groups)
    {
        var starts = new int[groups + 1];
        foreach (var group in groupAt)
        {
            starts[group + 1]++;
        }

        for (var group = 0; group < groups; group++)
        {
            starts[group + 1] += starts[group];
        }

        return starts;
    }
}
