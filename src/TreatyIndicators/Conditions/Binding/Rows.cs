namespace TreatyIndicators.Conditions;

/// <summary>Rows of a list, or the fact that there is nothing to read them from.</summary>
internal readonly struct Rows
{
    private static readonly IValueList Nothing = new ValueList<object?>([]);

    private readonly IValueList list;
    private readonly int start;

    public Rows(IValueList list)
        : this(list, 0, list.Count)
    {
    }

    /// <summary>Some rows of a list that follow each other; they need no copy.</summary>
    public Rows(IValueList list, int start, int count) => (this.list, this.start, Count) = (list, start, count);

    /// <summary>A list that is there and has no row.</summary>
    public static Rows None { get; } = new(ValueList<object?>.Empty);

    /// <summary>Rows gathered from several places.</summary>
    public static Rows Of(IEnumerable<object?> gathered) => new(gathered.ToValueList());

    /// <summary>No report, or a record that was not supplied: what is read from it is unknown.</summary>
    public static Rows Missing { get; } = new(Nothing);

    public bool IsMissing => ReferenceEquals(list, Nothing);

    public int Count { get; }

    /// <summary>Where the row at a place stands in a report; absent: the list does not know.</summary>
    public string? PathAt(int index) => (list as IPlacedList)?.PathAt(start + index);

    public object? this[int index] => list.MemberAt(start + index);

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

    /// <summary>These rows, and then those of another list.</summary>
    public Rows And(Rows others) => others.Count == 0 ? this : Count == 0 ? others : Of(All.Concat(others.All));
}
