namespace TreatyIndicators.Computed;

/// <summary>Works out the tests of a frame and fills its columns.</summary>
internal static class FrameReader
{
    /// <summary>Fills all columns where they matter.</summary>
    public static void ReadAll(Frame frame) => Read(frame, (_, table) => Whole(table));

    /// <summary>Fills again what the reports of some States decide.</summary>
    public static void ReadAgain(Frame frame, IReadOnlyCollection<StateCode> states) =>
        Read(frame, (universe, table) => table.Rows is not null || universe.ReadsAllReports ? Whole(table) : Of(states, table));

    private static void Read(Frame frame, Func<CompiledUniverse, SubjectTable, IEnumerable<(int Word, ulong Subjects)>> which)
    {
        var blocks = frame.Tables.Select((table, universe) => table is null ? null : new SubjectBlock(frame, frame.Compiled.Universes[universe], table)).ToList();
        foreach (var stage in frame.Compiled.Stages.SelectMany(stage => stage.GroupBy(indicator => indicator.Universe)))
        {
            if (frame.Tables[stage.Key] is { } table)
            {
                Read(blocks[stage.Key]!, which(frame.Compiled.Universes[stage.Key], table), [.. stage]);
            }
        }
    }

    private static void Read(SubjectBlock block, IEnumerable<(int Word, ulong Subjects)> words, CompiledIndicator[] indicators)
    {
        foreach (var (word, subjects) in words)
        {
            block.MoveTo(word);
            foreach (var indicator in indicators)
            {
                indicator.Fill(block, subjects);
            }
        }
    }

    private static IEnumerable<(int Word, ulong Subjects)> Whole(SubjectTable table) =>
        Enumerable.Range(0, (table.Count + 63) >> 6).Select(word => (word, CompiledIndicator.SubjectsIn(word, table.Count)));

    private static IEnumerable<(int Word, ulong Subjects)> Of(IReadOnlyCollection<StateCode> states, SubjectTable table) =>
        states.Select(state => table.PlaceOf(state.Value)).Where(place => place >= 0).Select(place => (place >> 6, 1UL << (place & 63)));
}
