namespace TreatyIndicators.Conditions;

/// <summary>A member of the rows of a record, compared with a value that is known before the rows are visited.</summary>
internal sealed class RowKey(BoundField.OfList list, string member, int slot, BoundText read, BoundText value)
{
    private const string Absent = "";

    /// <summary>The list and the member: the same for all tests that can share an index.</summary>
    public string Name { get; } = $"{list.Path.RootName}.{list.Path.Text}:{member}";

    /// <summary>Whether the rows are reports.</summary>
    public bool IsOfReports { get; } = list.Path.RootName == RecordRoots.Reports;

    /// <summary>Whether the rows are the reports of one State.</summary>
    public bool IsReportsOfState { get; } = list.Path.RootName == RecordRoots.Reports && member == "header.state";

    public BoundText Value => value;

    public Rows AllRows(EvaluationScope scope) => list.Evaluate(scope);

    /// <summary>The rows by member, in their order; each bucket also holds the rows in which the member is absent.</summary>
    public Dictionary<string, Rows> Build(Rows rows, EvaluationScope scope)
    {
        var before = scope.Rows[slot];
        var buckets = new Dictionary<string, List<object?>>(StringComparer.Ordinal) { [Absent] = [] };
        for (var index = 0; index < rows.Count; index++)
        {
            scope.Rows[slot] = rows[index];
            Add(buckets, read.Evaluate(scope) ?? Absent, rows[index]);
        }

        scope.Rows[slot] = before;
        var absent = buckets[Absent];
        return buckets.ToDictionary(bucket => bucket.Key, bucket => Rows.Of(bucket.Value == absent ? absent : bucket.Value.Concat(absent)), StringComparer.Ordinal);
    }

    /// <summary>The rows of an index that a value leads to.</summary>
    public static Rows Find(Dictionary<string, Rows> index, string value) =>
        index.TryGetValue(value, out var rows) ? rows : index[Absent];

    private static void Add(Dictionary<string, List<object?>> buckets, string key, object? row)
    {
        if (!buckets.TryGetValue(key, out var bucket))
        {
            buckets.Add(key, bucket = []);
        }

        bucket.Add(row);
    }
}
