using System.Runtime.InteropServices;
using NodaTime;

namespace TreatyIndicators.Conditions;

/// <summary>Rows by the values of their members and by year.</summary>
internal sealed class RowsByValue : RowIndex
{
    private readonly Dictionary<RowValues, int> groups;
    private readonly bool hasAbsent;
    private readonly bool hasUntold;

    private RowsByValue(Rows list, RowDays? known, int[] groupAt, Dictionary<RowValues, int> groups)
        : base(list, known, groupAt, groups.Count)
    {
        this.groups = groups;
        hasAbsent = groups.Keys.Any(values => values.First is null || values.Second is null);
        hasUntold = groups.Keys.Any(values => values.Year == RowValues.UntoldYear);
    }

    /// <param name="list">The rows.</param>
    /// <param name="known">The days of the rows; absent: they were always known.</param>
    /// <param name="read">What a row is told apart by.</param>
    public static RowsByValue Of(Rows list, RowDays? known, Func<object?, RowValues> read)
    {
        var groups = new Dictionary<RowValues, int>();
        var groupAt = new int[list.Count];
        for (var place = 0; place < groupAt.Length; place++)
        {
            ref var group = ref CollectionsMarshal.GetValueRefOrAddDefault(groups, read(list[place]), out var exists);
            group = exists ? group : groups.Count - 1;
            groupAt[place] = group;
        }

        return new(list, known, groupAt, groups);
    }

    public override FoundRows Find(RowValues values, int state, LocalDate day) => new(
        Of(values, day),
        hasUntold ? Of(values with { Year = RowValues.UntoldYear }, day) : Rows.None,
        hasAbsent ? Absent(values, day).And(hasUntold ? Absent(values with { Year = RowValues.UntoldYear }, day) : Rows.None) : Rows.None);

    /// <summary>The rows that do not give a member, and have the value of the other if they give that.</summary>
    private Rows Absent(RowValues values, LocalDate day) =>
        Of(values with { Second = null }, day).And(Of(values with { First = null }, day)).And(Of(values with { First = null, Second = null }, day));

    private Rows Of(RowValues values, LocalDate day) => Known(groups.GetValueOrDefault(values, -1), day);
}
