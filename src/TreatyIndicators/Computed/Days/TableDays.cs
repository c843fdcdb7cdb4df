using TreatyIndicators.Conditions;

namespace TreatyIndicators.Computed;

/// <summary>One table of a frame on its way to another day: taken over as it is, with some outcomes to be worked out again, or to be made anew.</summary>
internal sealed class TableDays
{
    private readonly SubjectMask[] changed;
    private readonly bool isNew;

    private TableDays(SubjectTable? table, SubjectMask[] changed, bool isNew) => (Table, this.changed, this.isNew) = (table, changed, isNew);

    /// <summary>What is taken over; absent: the rows are other ones now.</summary>
    public SubjectTable? Table { get; }

    /// <summary>Whether anything has to be worked out.</summary>
    public bool IsChanged => isNew || Array.Exists(changed, mask => !mask.IsNone);

    public static TableDays Of(Frame earlier, int universe, DayReads[] leaves, DayStep step)
    {
        var source = earlier.Compiled.Universes[universe].Universe.Source;
        if (earlier.Tables[universe] is not { } table || HasOtherRows(source, step))
        {
            return new(null, [], isNew: true);
        }

        var changed = Array.ConvertAll(leaves, leaf => step.Changed(leaf, source is null));
        return new(Array.TrueForAll(changed, mask => mask.IsNone) ? table : table.Copy(), changed, isNew: false);
    }

    /// <summary>Whether an indicator uses a column that has to be worked out again.</summary>
    public bool Uses(CompiledIndicator indicator)
    {
        if (isNew)
        {
            return true;
        }

        foreach (var slot in indicator.Slots)
        {
            if (!changed[slot].IsNone)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The reading that goes on where an earlier one stopped, with the changed outcomes taken out.</summary>
    public TableReading Reading(Frame frame, SubjectTable table, TableReading? earlier, int universe)
    {
        if (isNew || earlier is null)
        {
            return new(frame, frame.Compiled.Universes[universe], table);
        }

        var reading = new TableReading(frame, frame.Compiled.Universes[universe], table, earlier);
        for (var slot = 0; slot < changed.Length; slot++)
        {
            for (var word = 0; !changed[slot].IsNone && word << 6 < table.Count; word++)
            {
                reading.Forget(slot, word, changed[slot][word]);
            }
        }

        return reading;
    }

    private static bool HasOtherRows(string? source, DayStep step) => source?.Split('.')[0] switch
    {
        null => false,
        RecordRoots.Reports => step.Reports,
        RecordRoots.Register or RecordRoots.Obligations => step.Register,
        _ => RecordPaths.ListIn(source.Split('.')) is { } list && !step.Rows[new(list, null)].IsNone,
    };
}
