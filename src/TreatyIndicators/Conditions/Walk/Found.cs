namespace TreatyIndicators.Conditions;

/// <summary>The values of one kind in a report, in the order in which they stand there.</summary>
internal sealed class Found(StatePartyReport report, FieldKinds kind) : IPlacedList
{
    private object[] values = new object[8];
    private IReadOnlyList<FieldValue>? placed;

    public int Count { get; private set; }

    public object this[int index] => values[index];

    /// <summary>Those found, and room for more behind them.</summary>
    object?[] IValueList.Members => values;

    public string PathAt(int index) => (placed ??= FieldValues.Of(report, kind))[index].Path;

    public void Add(object value)
    {
        if (Count == values.Length)
        {
            Array.Resize(ref values, Count * 2);
        }

        values[Count++] = value;
    }
}
