namespace TreatyIndicators.Conditions;

/// <summary>
/// The rows that a name runs over. Where the test asks that a member of the row equals a value that is known beforehand
/// (<c>row.state = s</c>), only the rows with that value are visited, and those in which the member is absent: the others
/// could not change the outcome. That keeps a list of thousands of records from being read once for every State.
/// </summary>
internal sealed class RowSource(BoundList list, RowKey? key)
{
    public Reads Reads => list.Reads;

    /// <summary>The path of the list; absent for a set.</summary>
    public PathReader? Path => (list as BoundField.OfList)?.Path;

    /// <summary>Whether the rows are the reports of the State under test.</summary>
    public bool AreReportsOfSubject => key is { IsReportsOfState: true, Value: BoundConstant.OfState };

    /// <summary>All rows, those included that cannot change the outcome.</summary>
    public Rows All(EvaluationScope scope) => list.Evaluate(scope);

    public Rows Evaluate(EvaluationScope scope) =>
        key?.Value.Evaluate(scope) is { } value ? scope.Facts.RowsWith(key, value, scope) : list.Evaluate(scope);
}
