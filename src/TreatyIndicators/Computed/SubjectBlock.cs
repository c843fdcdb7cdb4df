using System.Numerics;
using TreatyIndicators.Conditions;

namespace TreatyIndicators.Computed;

/// <summary>Sixty-four subjects whose tests are worked out together, each test once and only for the subjects it is wanted for.</summary>
/// <remarks>For one thread at a time.</remarks>
internal sealed class SubjectBlock(Frame frame, CompiledUniverse universe, SubjectTable table, ulong[] done)
{
    private readonly EvaluationScope scope = new() { Facts = frame.Facts, Dates = frame.Dates.Of(default) };
    private readonly SubjectReader?[] readers = new SubjectReader?[64];
    private readonly int tests = universe.Leaves.Count;
    private PartsRead? parts;
    private int word = -1;
    private ulong ready;

    /// <summary>Goes on to the subjects of another word. What was worked out for them before stays worked out.</summary>
    public void MoveTo(int next)
    {
        if (next == word)
        {
            return;
        }

        word = next;
        ready = 0;
        parts?.Clear();
    }

    /// <summary>Works out a test for the wanted subjects.</summary>
    public Outcomes Fill(int slot, ulong wanted)
    {
        ref var before = ref done[(word * tests) + slot];
        var open = wanted & ~before;
        if (open == 0)
        {
            return table.Columns[slot, word];
        }

        _ = Interlocked.Or(ref before, open);
        return table.Columns.Set(slot, word, open, Evaluate(universe.Leaves[slot], universe.PartOf[slot], open));
    }

    private Outcomes Evaluate(CompiledLeaf leaf, int part, ulong open)
    {
        if (leaf.Asked is { } asked && frame.Compiled.Find(asked) is { } other && frame.TableOf(other) == table)
        {
            return other.Statuses(table.Columns, word, ulong.MaxValue).IsMet;
        }

        SubjectReader.Prepare(scope, frame, leaf);
        return part >= 0 && !BitOperations.IsPow2(open) ? OfPart(leaf, part, open)
            : leaf.OwnRows is { } key && OwnRows(leaf, key) is { } rows ? OfNamed(leaf, key, rows, open)
            : leaf.Records?.IsMissing(frame.Facts) == true ? default
            : OfEach(leaf, open);
    }

    /// <summary>The rows that tie a test to States; absent where some do not tell whether they do.</summary>
    private RowsOfYear? OwnRows(CompiledLeaf leaf, RowKey key) =>
        table.Rows is null && frame.Facts.OfYear(key, scope) is { } rows && (leaf.IsAlikeOfNobody || rows.Nobody.Count == 0) ? rows : null;

    /// <summary>The outcome is the same for all of whom no row tells.</summary>
    private Outcomes OfNamed(CompiledLeaf leaf, RowKey key, RowsOfYear rows, ulong open)
    {
        scope.OfYear = (key, rows);
        var named = rows.Named(word);
        var (with, without) = (OfEach(leaf, open & named), Alike(leaf, open & ~named));
        scope.OfYear = default;
        return new(with.True | without.True, with.False | without.False);
    }

    private Outcomes OfEach(CompiledLeaf leaf, ulong open)
    {
        var (yes, no) = (0UL, 0UL);
        for (var left = open; left != 0; left &= left - 1)
        {
            var place = BitOperations.TrailingZeroCount(left);
            var outcome = Reader(place).Evaluate(leaf);
            yes |= outcome == Truth.True ? 1UL << place : 0;
            no |= outcome == Truth.False ? 1UL << place : 0;
        }

        return new(yes, no);
    }

    /// <summary>The outcome is the same for all whose report lacks the part, and for all who have no report.</summary>
    private Outcomes OfPart(CompiledLeaf leaf, int part, ulong open)
    {
        parts ??= new(universe.Parts);
        var lacking = parts.Lacking(part, open, this);
        var held = parts.HeldBy(part) & open;
        var (without, silent) = (Alike(leaf, lacking), Alike(leaf, open & ~held & ~lacking));
        var (yes, no) = (without.True | silent.True, without.False | silent.False);
        var read = universe.Parts[part].Part;
        scope.StepsToPart = read.Steps;
        for (var left = held; left != 0; left &= left - 1)
        {
            var place = BitOperations.TrailingZeroCount(left);
            var outcome = OfPart(leaf, read, place, parts.Value(part, place));
            yes |= outcome == Truth.True ? 1UL << place : 0;
            no |= outcome == Truth.False ? 1UL << place : 0;
        }

        return new(yes, no);
    }

    private Truth OfPart(CompiledLeaf leaf, ReportPart read, int place, object part)
    {
        if (leaf.AsksForSilence)
        {
            return SubjectReader.IsSilent(leaf, read, part);
        }

        if (leaf.ReadsPeriod)
        {
            Reader(place).TurnToPeriod(read.Basis);
        }

        scope.Part = part;
        return leaf.Test!.Evaluate(scope);
    }

    /// <summary>The outcome of one of some subjects for whom it must be the same.</summary>
    private Outcomes Alike(CompiledLeaf leaf, ulong subjects)
    {
        var outcome = subjects == 0 ? Truth.Unknown : Reader(BitOperations.TrailingZeroCount(subjects)).Evaluate(leaf);
        return new(outcome == Truth.True ? subjects : 0, outcome == Truth.False ? subjects : 0);
    }

    /// <summary>What reads for a subject of the word.</summary>
    public SubjectReader Reader(int place)
    {
        var subject = (word << 6) + place;
        var reader = readers[place] ??= new(frame, table, subject, scope);
        if ((ready & (1UL << place)) == 0)
        {
            ready |= 1UL << place;
            reader.MoveTo(subject);
        }

        return reader;
    }
}
