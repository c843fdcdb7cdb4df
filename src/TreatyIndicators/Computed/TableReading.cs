using System.Collections.Concurrent;

namespace TreatyIndicators.Computed;

/// <summary>The reading of one table: which tests have been worked out for whom, and the blocks that threads read with.</summary>
internal sealed class TableReading(Frame frame, CompiledUniverse universe, SubjectTable table, TableReading? earlier = null)
{
    private readonly ConcurrentBag<SubjectBlock> free = [];

    /// <summary>The subjects for whom each test of each word has been worked out.</summary>
    private readonly ulong[] done = earlier is null ? new ulong[universe.Leaves.Count * ((table.Count + 63) >> 6)] : [.. earlier.done];

    public int Count => table.Count;

    /// <summary>The block of the thread that reads alone.</summary>
    public SubjectBlock Own => field ??= Make();

    public SubjectBlock Take() => free.TryTake(out var block) ? block : Make();

    public void GiveBack(SubjectBlock block) => free.Add(block);

    /// <summary>Takes out what was worked out for some subjects of a word.</summary>
    public void Forget(int test, int word, ulong subjects)
    {
        done[(word * universe.Leaves.Count) + test] &= ~subjects;
        var known = table.Columns[test, word];
        table.Columns[test, word] = new(known.True & ~subjects, known.False & ~subjects);
    }

    private SubjectBlock Make() => new(frame, universe, table, done);
}
