namespace TreatyIndicators.Conditions;

/// <summary>What was made of reference data, kept while the record stays the same: outlines of States and lists of region codes.</summary>
internal sealed class ReferenceData
{
    private readonly Dictionary<string, Boundary?> boundaries = new(StringComparer.Ordinal);
    private readonly Dictionary<(string? State, string List), HashSet<string>?> codes = [];
    private ReferenceRecords? read;

    /// <summary>The outline of a State; nothing where it was not supplied or cannot be used.</summary>
    public Boundary? BoundaryOf(string state, EvaluationScope scope)
    {
        var states = Record(scope)?.States ?? [];
        if (!boundaries.TryGetValue(state, out var boundary))
        {
            boundaries[state] = boundary = states
                .Where(row => row?.State?.Value == state && row.Boundary is not null)
                .Select(row => ReadRings.Of(row.Boundary!, ReadRings.Of) is { } polygons ? Boundary.Of(polygons.SelectMany(rings => rings)) : null)
                .FirstOrDefault(outline => outline is not null);
        }

        return boundary;
    }

    /// <summary>The region codes of a State on a list; nothing where no such list was supplied.</summary>
    /// <param name="state">The State; absent: of any.</param>
    /// <param name="list">The name of the list. A region that names no list is on the only list of its State, whatever that is called.</param>
    /// <param name="scope">Where the record is found.</param>
    public HashSet<string>? CodesOf(string? state, string list, EvaluationScope scope)
    {
        var regions = Record(scope)?.Regions ?? [];
        if (!codes.TryGetValue((state, list), out var found))
        {
            found = regions
                .Where(row => row is not null && (row.Gazetteer ?? list) == list && (state is null || (row.State?.Value ?? state) == state))
                .Select(row => row.Code)
                .OfType<string>()
                .ToHashSet(StringComparer.Ordinal);
            codes[(state, list)] = found = found.Count == 0 ? null : found;
        }

        return found;
    }

    private ReferenceRecords? Record(EvaluationScope scope)
    {
        var record = scope.Facts.Record(RecordRoots.Reference) as ReferenceRecords;
        if (!ReferenceEquals(record, read))
        {
            boundaries.Clear();
            codes.Clear();
            read = record;
        }

        return record;
    }
}
