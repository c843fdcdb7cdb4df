using System.Runtime.InteropServices;

namespace TreatyIndicators.Computed;

/// <summary>The outcomes of all tests of a universe, for sixty-four subjects to a word. What was never worked out is unknown.</summary>
internal sealed class Columns
{
    private readonly int tests;
    private readonly Outcomes[] outcomes;

    public Columns(int tests, int subjects)
        : this(tests, new Outcomes[tests * ((subjects + 63) >> 6)])
    {
    }

    private Columns(int tests, Outcomes[] outcomes) => (this.tests, this.outcomes) = (tests, outcomes);

    /// <summary>The outcomes of a test. Those of one word lie side by side, for indicators read many tests of a few subjects.</summary>
    public Outcomes this[int test, int word]
    {
        get => outcomes[(word * tests) + test];
        set => outcomes[(word * tests) + test] = value;
    }

    /// <summary>Sets the outcomes of some subjects; other threads may be setting those of others in the same word.</summary>
    /// <returns>The outcomes of the word, of which those of the subjects are sure.</returns>
    public Outcomes Set(int test, int word, ulong subjects, Outcomes found)
    {
        var place = (word * tests) + test;
        var known = outcomes[place];
        var bits = MemoryMarshal.Cast<Outcomes, ulong>(outcomes.AsSpan(place, 1));
        Change(ref bits[0], known.True & subjects, found.True & subjects);
        Change(ref bits[1], known.False & subjects, found.False & subjects);
        return new((known.True & ~subjects) | (found.True & subjects), (known.False & ~subjects) | (found.False & subjects));
    }

    private static void Change(ref ulong word, ulong before, ulong now)
    {
        if (before == now)
        {
            return;
        }

        _ = Interlocked.And(ref word, ~(before & ~now));
        _ = Interlocked.Or(ref word, now & ~before);
    }

    public Columns Copy() => new(tests, (Outcomes[])outcomes.Clone());
}
