namespace TreatyIndicators.Conditions;

/// <summary>The values of one kind in a report, in the order in which they stand there.</summary>
/// <param name="kind">The kind.</param>
/// <param name="room">How many are expected.</param>
internal sealed class Found(FieldKinds kind, int room) : IPlacedList
{
    private object[] values = [];
    private StatePartyReport? report;
    private IReadOnlyList<FieldValue>? placed;

    public int Count { get; private set; }

    public object this[int index] => values[index];

    /// <summary>Those found, and room for more behind them.</summary>
    object?[] IValueList.Members => values;

    public string PathAt(int index) => (placed ??= FieldValues.Of(report!, kind))[index].Path;

    /// <summary>Forgets what was found, for the values of a report.</summary>
    public void Turn(StatePartyReport to) => (report, placed, Count) = (to, null, 0);

    public void Add(object value)
    {
        if (Count == values.Length)
        {
            Array.Resize(ref values, Count == 0 ? room : Count * 2);
        }

        values[Count++] = value;
    }
}
