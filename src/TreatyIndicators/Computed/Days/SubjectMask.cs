namespace TreatyIndicators.Computed;

/// <summary>Some subjects of a table: none, all, or those whose bits are set.</summary>
internal readonly record struct SubjectMask
{
    private readonly ulong[]? words;

    private SubjectMask(bool all, ulong[]? words) => (IsAll, this.words) = (all, words);

    public static SubjectMask None { get; }

    public static SubjectMask All { get; } = new(true, null);

    public bool IsAll { get; }

    public bool IsNone => !IsAll && words is null;

    /// <summary>The subjects of a word.</summary>
    public ulong this[int word] => IsAll ? ulong.MaxValue : words?[word] ?? 0;

    /// <summary>These, and the one at a place.</summary>
    /// <remarks>Changes the mask that it is called on where that has bits: for the one who builds it.</remarks>
    public SubjectMask With(int place, int subjects)
    {
        if (IsAll)
        {
            return this;
        }

        var bits = words ?? new ulong[(subjects + 63) >> 6];
        bits[place >> 6] |= 1UL << (place & 63);
        return new(false, bits);
    }

    /// <summary>These and others of the same table.</summary>
    public SubjectMask Or(SubjectMask other) =>
        IsAll || other.IsNone ? this
        : other.IsAll || IsNone ? other
        : new(false, [.. words!.Select((word, place) => word | other[place])]);

    /// <summary>Whether the subject at a place is one of them.</summary>
    public bool Holds(int place) => (this[place >> 6] & (1UL << (place & 63))) != 0;
}
