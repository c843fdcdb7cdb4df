namespace TreatyIndicators;

/// <summary>Makes value lists.</summary>
public static class ValueList
{
    /// <summary>Makes a list of the given members.</summary>
    public static ValueList<T> Create<T>(ReadOnlySpan<T> members) =>
        members.IsEmpty ? ValueList<T>.Empty : new(members.ToArray());

    /// <summary>Makes a list of the given members, in their order.</summary>
    /// <exception cref="ArgumentNullException">No members are given.</exception>
    public static ValueList<T> ToValueList<T>(this IEnumerable<T> members)
    {
        ArgumentNullException.ThrowIfNull(members);
        return Create<T>(members.ToArray());
    }
}
