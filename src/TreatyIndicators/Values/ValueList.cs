using System.Collections;
using System.Runtime.CompilerServices;

namespace TreatyIndicators;

/// <summary>An immutable list that is equal to another list when both hold equal members in the same order.</summary>
/// <typeparam name="T">The type of the members.</typeparam>
/// <remarks>Made with a collection expression: <c>ValueList&lt;int&gt; years = [2024, 2025];</c>. Safe for any number of threads.</remarks>
[CollectionBuilder(typeof(ValueList), nameof(ValueList.Create))]
public sealed class ValueList<T> : IValueList, IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    private readonly T[] members;
    private object?[]? objects;

    internal ValueList(T[] members) => this.members = members;

    internal static ValueList<T> Empty { get; } = new([]);

    /// <summary>The number of members.</summary>
    public int Count => members.Length;

    /// <summary>The member at a place, counted from 0.</summary>
    /// <exception cref="IndexOutOfRangeException">There is no such place.</exception>
    public T this[int index] => members[index];

    /// <summary>The members as one block of memory.</summary>
    public ReadOnlySpan<T> AsSpan() => members;

    /// <inheritdoc/>
    public bool Equals(ValueList<T>? other) =>
        other is not null && (ReferenceEquals(this, other) || members.AsSpan().SequenceEqual(other.members));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ValueList<T>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var member in members)
        {
            hash.Add(member);
        }

        return hash.ToHashCode();
    }

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)members).GetEnumerator();

    object?[] IValueList.Members => Objects;

    internal object?[] Objects => objects ??= members as object?[] ?? Array.ConvertAll(members, member => (object?)member);

    IEnumerator IEnumerable.GetEnumerator() => members.GetEnumerator();

    /// <summary>The members in brackets, for debugging.</summary>
    public override string ToString() => $"[{string.Join(", ", members)}]";
}
