using TreatyIndicators.Conditions;

namespace TreatyIndicators.Computed;

/// <summary>Finds the State of a subject: itself, or what its record says in its State member.</summary>
internal static class SubjectStates
{
    /// <summary>For each subject of a table its State; absent where the record names none.</summary>
    public static IEnumerable<StateCode?> Of(SubjectTable table, string? source)
    {
        if (table.Rows is not { } rows)
        {
            return table.Identifiers.Select(state => (StateCode?)new StateCode(state));
        }

        var read = Reader(RecordRoots.RowsOf(source));
        return rows.All.Select(row => row is null ? null : read(row));
    }

    /// <summary>Reads the State member of a row; of a report, that of its header.</summary>
    private static Func<object, StateCode?> Reader(RecordType? type)
    {
        if (type is null)
        {
            return _ => null;
        }

        if (type.FieldNames.Select(type.Find).FirstOrDefault(field => field!.Type == ConditionType.State) is { } state)
        {
            return row => (StateCode?)state.Read(row);
        }

        if (type.Find("header") is not { Type: RecordType inside } header)
        {
            return _ => null;
        }

        var read = Reader(inside);
        return row => header.Read(row) is { } part ? read(part) : null;
    }
}
