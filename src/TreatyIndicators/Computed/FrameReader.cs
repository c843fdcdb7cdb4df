namespace TreatyIndicators.Computed;

/// <summary>Works out the tests of a frame and fills its columns, sixty-four subjects at a time.</summary>
internal static class FrameReader
{
    /// <summary>Fewer subjects than this are read faster by one thread.</summary>
    private const int FewestToShare = 65;

    /// <summary>The fewest subjects of a word that are worth a thread of their own.</summary>
    private const int FewestOfWord = 16;

    /// <summary>Fills all columns where they matter.</summary>
    /// <param name="frame">The frame.</param>
    /// <param name="alone">Whether one thread reads it, because others read other frames.</param>
    public static TableReading?[] ReadAll(Frame frame, bool alone = false) => Read(frame, (_, table) => Whole(table, alone || Processors.IsAlone), alone || Processors.IsAlone);

    /// <summary>Fills again what the reports of some States decide.</summary>
    public static void ReadAgain(Frame frame, IReadOnlyCollection<StateCode> states) =>
        Read(frame, (universe, table) => table.Rows is not null || universe.ReadsAllReports ? Whole(table, Processors.IsAlone) : Of(states, table), Processors.IsAlone);

    private static TableReading?[] Read(Frame frame, Func<CompiledUniverse, SubjectTable, IReadOnlyList<(int Word, ulong Subjects)>> which, bool alone)
    {
        var readings = frame.Tables.Select((table, universe) => table is null ? null : new TableReading(frame, frame.Compiled.Universes[universe], table)).ToArray();
        foreach (var (universe, indicators) in frame.Compiled.Stages)
        {
            if (frame.Tables[universe] is { } table)
            {
                Read(readings[universe]!, which(frame.Compiled.Universes[universe], table), indicators, alone);
            }
        }

        return readings;
    }

    /// <summary>Subjects have no outcome in common, so several words, or parts of one, can be read at a time; a stage ends before the next one asks for its outcomes.</summary>
    private static void Read(TableReading reading, IReadOnlyList<(int Word, ulong Subjects)> words, CompiledIndicator[] indicators, bool alone)
    {
        if (words.Count < 2 || alone)
        {
            foreach (var word in words)
            {
                Read(reading.Own, word, indicators);
            }

            return;
        }

        Parallel.For(0, words.Count, reading.Take, (place, _, block) => Read(block, words[place], indicators), reading.GiveBack);
    }

    private static SubjectBlock Read(SubjectBlock block, (int Word, ulong Subjects) at, CompiledIndicator[] indicators)
    {
        block.MoveTo(at.Word);
        foreach (var indicator in indicators)
        {
            indicator.Fill(block, at.Subjects);
        }

        return block;
    }

    private static IReadOnlyList<(int Word, ulong Subjects)> Whole(SubjectTable table, bool alone)
    {
        var shared = table.Count < FewestToShare || alone ? 64 : Math.Clamp((table.Count + Environment.ProcessorCount - 1) / Environment.ProcessorCount, FewestOfWord, 64);
        return [.. Enumerable.Range(0, (table.Count + 63) >> 6).SelectMany(word => Parts(word, CompiledIndicator.SubjectsIn(word, table.Count), shared))];
    }

    /// <summary>A word in parts of so many subjects that there is one for each processor.</summary>
    private static IEnumerable<(int Word, ulong Subjects)> Parts(int word, ulong subjects, int size)
    {
        for (var from = 0; from < 64 && subjects >> from != 0; from += size)
        {
            yield return (word, subjects & CompiledIndicator.SubjectsIn(0, size) << from);
        }
    }

    /// <summary>Each word once, for a word cannot be written by two.</summary>
    private static IReadOnlyList<(int Word, ulong Subjects)> Of(IReadOnlyCollection<StateCode> states, SubjectTable table) =>
    [
        .. states.Select(state => table.PlaceOf(state.Value)).Where(place => place >= 0).GroupBy(place => place >> 6)
            .Select(word => (word.Key, word.Aggregate(0UL, (subjects, place) => subjects | (1UL << (place & 63))))),
    ];
}
