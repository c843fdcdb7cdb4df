namespace TreatyIndicators.Conditions;

/// <summary>Rows of a list, or the fact that there is nothing to read them from.</summary>
internal readonly struct Rows
{
    private static readonly IValueList Nothing = new ValueList<object?>([]);

    private readonly IValueList list;

    public Rows(IValueList list) => this.list = list;

    /// <summary>A list that is there and has no row.</summary>
    public static Rows None { get; } = new(ValueList<object?>.Empty);

    /// <summary>Rows gathered from several places.</summary>
    public static Rows Of(IEnumerable<object?> gathered) => new(gathered.ToValueList());

    /// <summary>No report, or a record that was not supplied: what is read from it is unknown.</summary>
    public static Rows Missing { get; } = new(Nothing);

    public bool IsMissing => ReferenceEquals(list, Nothing);

    public int Count => list.Count;

    public object? this[int index] => list.MemberAt(index);

    public IEnumerable<object?> All
    {
        get
        {
            for (var index = 0; index < Count; index++)
            {
                yield return this[index];
            }
        }
    }
}
