namespace TreatyIndicators.Conditions;

/// <summary>Rows of a list, or the fact that there is nothing to read them from.</summary>
internal readonly struct Rows
{
    private static readonly object?[] Nothing = new object?[1];

    private readonly object?[] members;
    private readonly int start;
    private readonly IPlacedList? placed;

    public Rows(IValueList list)
        : this(list.Members, 0, list.Count) => placed = list as IPlacedList;

    public Rows(object?[] members)
        : this(members, 0, members.Length)
    {
    }

    /// <summary>Some rows that follow each other; they need no copy.</summary>
    public Rows(object?[] members, int start, int count) => (this.members, this.start, Count) = (members, start, count);

    /// <summary>A list that is there and has no row.</summary>
    public static Rows None { get; } = new([]);

    /// <summary>Rows gathered from several places.</summary>
    public static Rows Of(IEnumerable<object?> gathered) => new([.. gathered]);

    /// <summary>No report, or a record that was not supplied: what is read from it is unknown.</summary>
    public static Rows Missing { get; } = new(Nothing, 0, 0);

    public bool IsMissing => ReferenceEquals(members, Nothing);

    public int Count { get; }

    /// <summary>Whether they are the same rows of the same list, and not just equal ones.</summary>
    public bool IsSame(Rows other) => ReferenceEquals(members, other.members) && start == other.start && Count == other.Count;

    public object? this[int index] => members[start + index];

    /// <summary>Where the row at a place stands in a report; absent: the list does not know.</summary>
    public string? PathAt(int index) => placed?.PathAt(start + index);

    public IEnumerable<object?> All => new ArraySegment<object?>(members, start, Count);

    /// <summary>These rows, and then those of another list.</summary>
    public Rows And(Rows others) => others.Count == 0 ? this : Count == 0 ? others : Of(All.Concat(others.All));
}
