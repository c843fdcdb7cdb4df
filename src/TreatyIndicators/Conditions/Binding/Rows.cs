namespace TreatyIndicators.Conditions;

/// <summary>Rows of a list, or the fact that there is nothing to read them from.</summary>
internal readonly struct Rows
{
    private readonly IValueList? list;

    private readonly List<object?>? gathered;

    public Rows(IValueList list) => this.list = list;

    public Rows(List<object?> gathered) => this.gathered = gathered;

    private Rows(bool missing) => IsMissing = missing;

    /// <summary>No report, or a record that was not supplied: what is read from it is unknown.</summary>
    public static Rows Missing { get; } = new(true);

    public bool IsMissing { get; }

    public int Count => list?.Count ?? gathered?.Count ?? 0;

    public object? this[int index] => list is not null ? list.MemberAt(index) : gathered![index];
}
