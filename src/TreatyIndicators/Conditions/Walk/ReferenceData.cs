namespace TreatyIndicators.Conditions;

/// <summary>What was made of the record <c>reference</c>, kept while the record stays the same: outlines of States and lists of region codes.</summary>
/// <param name="type">The type of the record; absent: there is none.</param>
internal sealed class ReferenceData(RecordType? type)
{
    private const string Root = "reference";

    private readonly Dictionary<string, Boundary?> boundaries = new(StringComparer.Ordinal);
    private readonly Dictionary<(string? State, string List), HashSet<string>?> codes = [];
    private object? read;

    public ReferenceData()
        : this(RecordRoots.All.GetValueOrDefault(Root) as RecordType)
    {
    }

    /// <summary>The outline of a State; nothing where it was not supplied or cannot be used.</summary>
    public Boundary? BoundaryOf(string state, EvaluationScope scope)
    {
        var record = Record(scope);
        if (!boundaries.TryGetValue(state, out var boundary))
        {
            boundaries[state] = boundary = Rows(record, "states")
                .Where(row => row.Text("state") == state)
                .Select(row => row.Value("boundary") is Geometry outline && ReadRings.Of(outline) is { } polygons ? Boundary.Of(polygons.SelectMany(rings => rings)) : null)
                .FirstOrDefault(outline => outline is not null);
        }

        return boundary;
    }

    /// <summary>The region codes of a State on a list; nothing where no such list was supplied.</summary>
    /// <param name="state">The State; absent: of any.</param>
    /// <param name="list">The name of the list. Rows that name no list stand on every list.</param>
    /// <param name="scope">Where the record is found.</param>
    public HashSet<string>? CodesOf(string? state, string list, EvaluationScope scope)
    {
        var record = Record(scope);
        if (!codes.TryGetValue((state, list), out var found))
        {
            found = Rows(record, "regions")
                .Where(row => (row.Text("gazetteer") ?? list) == list && (state is null || row.Text("state") is not { } other || other == state))
                .Select(row => row.Text("code"))
                .OfType<string>()
                .ToHashSet(StringComparer.Ordinal);
            codes[(state, list)] = found = found.Count == 0 ? null : found;
        }

        return found;
    }

    private object? Record(EvaluationScope scope)
    {
        var record = type is null ? null : scope.Facts.Record(Root);
        if (!ReferenceEquals(record, read))
        {
            boundaries.Clear();
            codes.Clear();
            read = record;
        }

        return record;
    }

    private IEnumerable<Row> Rows(object? record, string list)
    {
        if (record is null || type?.Find(list) is not { Type: ListType { Member: RecordType member } } field || field.Read(record) is not IValueList rows)
        {
            return [];
        }

        return Enumerable.Range(0, rows.Count).Select(rows.MemberAt).OfType<object>().Select(row => new Row(member, row));
    }

    private readonly record struct Row(RecordType Type, object Record)
    {
        public object? Value(string name) => Type.Find(name)?.Read(Record);

        public string? Text(string name) => BoundField.Text(Value(name));
    }
}
