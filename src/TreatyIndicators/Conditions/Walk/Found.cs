namespace TreatyIndicators.Conditions;

/// <summary>Rows gathered on a walk, in the order in which they were found.</summary>
internal sealed class Found<T> : IValueList
    where T : class
{
    private T[] rows = [];

    public int Count { get; private set; }

    public ReadOnlySpan<T> AsSpan() => rows.AsSpan(0, Count);

    /// <summary>Those found, and room for more behind them.</summary>
    public object?[] Members => rows;

    public void Add(T row)
    {
        if (Count == rows.Length)
        {
            Array.Resize(ref rows, Math.Max(16, Count * 2));
        }

        rows[Count++] = row;
    }
}
