using System.Numerics;
using TreatyIndicators.Conditions;

namespace TreatyIndicators.Computed;

/// <summary>Sixty-four subjects whose tests are worked out together, each test once and only for the subjects it is wanted for.</summary>
internal sealed class SubjectBlock(Frame frame, CompiledUniverse universe, SubjectTable table)
{
    private readonly EvaluationScope scope = new() { Facts = frame.Facts, Dates = frame.Dates.Of(default) };
    private readonly SubjectReader?[] readers = new SubjectReader?[64];
    private readonly ulong[] done = new ulong[universe.Leaves.Count];
    private PartsRead? parts;
    private int word;

    /// <summary>Goes on to the subjects of another word.</summary>
    public void MoveTo(int next)
    {
        word = next;
        Array.Clear(readers);
        Array.Clear(done);
        parts?.Clear();
    }

    /// <summary>Works out a test for the wanted subjects.</summary>
    public Outcomes Fill(int slot, ulong wanted)
    {
        var open = wanted & ~done[slot];
        if (open == 0)
        {
            return table.Columns[slot, word];
        }

        var found = Evaluate(universe.Leaves[slot], universe.PartOf[slot], open);
        var known = table.Columns[slot, word];
        done[slot] |= open;
        return table.Columns[slot, word] = new((known.True & ~open) | (found.True & open), (known.False & ~open) | (found.False & open));
    }

    private Outcomes Evaluate(CompiledLeaf leaf, int part, ulong open)
    {
        if (leaf.Records?.IsMissing(frame.Facts) == true)
        {
            return default;
        }

        var shared = part >= 0 && !BitOperations.IsPow2(open);
        var lacking = shared ? (parts ??= new(universe.Parts)).Lacking(part, open, this) : 0;
        var (yes, no) = Alike(leaf, lacking);
        open &= ~lacking;
        for (var left = open; left != 0; left &= left - 1)
        {
            var place = BitOperations.TrailingZeroCount(left);
            var outcome = Reader(place).Evaluate(leaf);
            yes |= outcome == Truth.True ? 1UL << place : 0;
            no |= outcome == Truth.False ? 1UL << place : 0;
        }

        return new(yes, no);
    }

    /// <summary>The outcome of one of some subjects for whom it must be the same.</summary>
    private Outcomes Alike(CompiledLeaf leaf, ulong subjects)
    {
        var outcome = subjects == 0 ? Truth.Unknown : Reader(BitOperations.TrailingZeroCount(subjects)).Evaluate(leaf);
        return new(outcome == Truth.True ? subjects : 0, outcome == Truth.False ? subjects : 0);
    }

    /// <summary>What reads for a subject of the word.</summary>
    public SubjectReader Reader(int place) => readers[place] ??= new(frame, table, (word << 6) + place, scope);
}
