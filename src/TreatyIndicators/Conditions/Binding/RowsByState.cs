using NodaTime;

namespace TreatyIndicators.Conditions;

/// <summary>Rows by the State that they name, at its place in the list of States, and by year.</summary>
/// <remarks>For each year there is a group for each State and one for the rows that name none; the last group of all takes rows of States that are not listed.</remarks>
internal sealed class RowsByState : RowIndex
{
    private readonly Dictionary<int, int> firstOfYear;
    private readonly int states;

    private RowsByState(Rows list, RowDays? known, int[] groupAt, Dictionary<int, int> firstOfYear, int states)
        : base(list, known, groupAt, (firstOfYear.Count * (states + 1)) + 1) =>
        (this.firstOfYear, this.states) = (firstOfYear, states);

    /// <param name="list">The rows.</param>
    /// <param name="known">The days of the rows; absent: they were always known.</param>
    /// <param name="read">The State and the year of a row.</param>
    /// <param name="placeOf">The place of a State in the list of States; below zero: it is not listed.</param>
    /// <param name="states">The number of States.</param>
    public static RowsByState Of(Rows list, RowDays? known, Func<object?, RowValues> read, Func<string, int> placeOf, int states)
    {
        var firstOfYear = new Dictionary<int, int>();
        var groupAt = new int[list.Count];
        for (var row = 0; row < groupAt.Length; row++)
        {
            var values = read(list[row]);
            if (!firstOfYear.TryGetValue(values.Year, out var first))
            {
                firstOfYear.Add(values.Year, first = firstOfYear.Count * (states + 1));
            }

            var place = values.First is null ? states : placeOf(values.First);
            groupAt[row] = place < 0 ? -1 : first + place;
        }

        var unlisted = firstOfYear.Count * (states + 1);
        return new(list, known, Array.ConvertAll(groupAt, group => group < 0 ? unlisted : group), firstOfYear, states);
    }

    public override FoundRows Find(RowValues values, int state, LocalDate day)
    {
        var (first, untold) = (FirstOf(values.Year), FirstOf(RowValues.UntoldYear));
        return state < 0 ? OfUnlisted(first, untold, day) : new(
            Known(first < 0 ? -1 : first + state, day),
            untold < 0 ? Rows.None : Known(untold + state, day),
            Known(first < 0 ? -1 : first + states, day).And(untold < 0 ? Rows.None : Known(untold + states, day)));
    }

    /// <summary>Rows of States that are not listed stand together: whose each of them is has to be tested.</summary>
    private FoundRows OfUnlisted(int first, int untold, LocalDate day) => new(
        Rows.None,
        Known(firstOfYear.Count * (states + 1), day),
        Known(first < 0 ? -1 : first + states, day).And(untold < 0 ? Rows.None : Known(untold + states, day)));

    /// <summary>Which of sixty-four States may have a row of a year; absent: any may, for some rows do not tell.</summary>
    public ulong? Named(int year, int word)
    {
        var first = FirstOf(year);
        if (FirstOf(RowValues.UntoldYear) >= 0 || (first >= 0 && HasRows(first + states)))
        {
            return null;
        }

        var named = 0UL;
        for (var state = word << 6; first >= 0 && state < Math.Min(states, (word + 1) << 6); state++)
        {
            named |= HasRows(first + state) ? 1UL << (state & 63) : 0;
        }

        return named;
    }

    private int FirstOf(int year) => firstOfYear.GetValueOrDefault(year, -1);
}
