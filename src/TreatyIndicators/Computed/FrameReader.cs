using TreatyIndicators.Conditions;

namespace TreatyIndicators.Computed;

/// <summary>Works out the tests of a frame, subject by subject, and fills its columns.</summary>
internal sealed class FrameReader(Frame frame)
{
    private readonly EvaluationScope scope = new() { Facts = frame.Facts, Dates = frame.Dates.Of(default) };

    /// <summary>Fills all columns. Tests that wait for other indicators come last, each after those it waits for.</summary>
    public void ReadAll()
    {
        for (var universe = 0; universe < frame.Tables.Count; universe++)
        {
            Read(universe, leaf => !leaf.Waits);
        }

        foreach (var (universe, slot) in frame.Compiled.Waiting)
        {
            Read(universe, leaf => ReferenceEquals(leaf, frame.Compiled.Universes[universe].Leaves[slot]));
        }
    }

    /// <summary>Fills again what the reports of some States decide.</summary>
    public void ReadAgain(IReadOnlyCollection<StateCode> states)
    {
        for (var universe = 0; universe < frame.Tables.Count; universe++)
        {
            var (compiled, table) = (frame.Compiled.Universes[universe], frame.Tables[universe]);
            if (table is null)
            {
                continue;
            }

            if (table.Rows is not null)
            {
                Read(universe, leaf => !leaf.Waits);
                continue;
            }

            foreach (var state in states)
            {
                ReadSubject(compiled, table, table.PlaceOf(state.Value), leaf => !leaf.Waits);
            }

            Read(universe, leaf => leaf.ReadsAllReports && !leaf.Waits);
        }

        foreach (var (universe, slot) in frame.Compiled.Waiting)
        {
            var waiting = frame.Compiled.Universes[universe].Leaves[slot];
            Read(universe, leaf => ReferenceEquals(leaf, waiting));
        }
    }

    private void Read(int universe, Func<CompiledLeaf, bool> which)
    {
        var (compiled, table) = (frame.Compiled.Universes[universe], frame.Tables[universe]);
        if (table is null || !compiled.Leaves.Any(which))
        {
            return;
        }

        for (var place = 0; place < table.Count; place++)
        {
            ReadSubject(compiled, table, place, which);
        }
    }

    private void ReadSubject(CompiledUniverse universe, SubjectTable table, int place, Func<CompiledLeaf, bool> which)
    {
        if (place < 0)
        {
            return;
        }

        var subject = new SubjectReader(frame, table, place, scope);
        for (var slot = 0; slot < universe.Leaves.Count; slot++)
        {
            var leaf = universe.Leaves[slot];
            if (which(leaf))
            {
                table.Columns[slot][place] = subject.Evaluate(leaf);
            }
        }
    }
}
