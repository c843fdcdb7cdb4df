namespace TreatyIndicators.Conditions;

/// <summary>A member of the rows of a record, compared with a value that is known before the rows are visited.</summary>
internal sealed class RowKey(BoundField.OfList list, string member, int slot, BoundText read, BoundText value)
{
    /// <summary>The list and the member: the same for all tests that can share an index.</summary>
    public string Name { get; } = $"{list.Path.RootName}.{list.Path.Text}:{member}";

    /// <summary>Whether the rows are reports.</summary>
    public bool IsOfReports { get; } = list.Path.RootName == RecordRoots.Reports;

    /// <summary>Whether the rows are the reports of one State.</summary>
    public bool IsReportsOfState { get; } = list.Path.RootName == RecordRoots.Reports && member == "header.state";

    public BoundText Value => value;

    public PathReader Path => list.Path;

    public Rows AllRows(EvaluationScope scope) => list.Evaluate(scope);

    /// <summary>The rows by member, in their order.</summary>
    public RowIndex Build(Rows rows, RowDays? days, EvaluationScope scope)
    {
        var before = scope.Rows[slot];
        var index = new RowIndex(rows, days, row =>
        {
            scope.Rows[slot] = row;
            return read.Evaluate(scope);
        });
        scope.Rows[slot] = before;
        return index;
    }
}
