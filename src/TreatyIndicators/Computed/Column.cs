namespace TreatyIndicators.Computed;

/// <summary>The outcome of one test for all subjects: a bit for <em>true</em> and a bit for <em>false</em> each; neither is unknown.</summary>
internal sealed class Column(int words)
{
    public ulong[] True { get; private init; } = new ulong[words];

    public ulong[] False { get; private init; } = new ulong[words];

    public Truth this[int subject]
    {
        get
        {
            var bit = 1UL << (subject & 63);
            return (True[subject >> 6] & bit) != 0 ? Truth.True : (False[subject >> 6] & bit) != 0 ? Truth.False : Truth.Unknown;
        }

        set
        {
            var (word, bit) = (subject >> 6, 1UL << (subject & 63));
            True[word] = value == Truth.True ? True[word] | bit : True[word] & ~bit;
            False[word] = value == Truth.False ? False[word] | bit : False[word] & ~bit;
        }
    }

    public Column Copy() => new(0) { True = (ulong[])True.Clone(), False = (ulong[])False.Clone() };
}
