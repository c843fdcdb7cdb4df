namespace TreatyIndicators.Conditions;

/// <summary>
/// The rows that a name runs over. Where the test ties the row to a value or a year that is known beforehand (<c>row.state = s</c>,
/// <c>row.date in calendarYear</c>), only the rows with that value are visited, and those in which the member is absent: the others
/// could not change the outcome. That keeps a list of thousands of records from being read once for every State.
/// </summary>
/// <param name="list">The list.</param>
/// <param name="key">What the test ties rows to; absent: nothing.</param>
/// <param name="less">A part of the key, for where one of its values is not known; absent: all rows are visited there.</param>
internal sealed class RowSource(BoundList list, RowKey? key, RowKey? less = null)
{
    public Reads Reads => list.Reads;

    /// <summary>The type of a row.</summary>
    public ConditionType RowType => list.Member;

    /// <summary>The path of the list; absent for a set.</summary>
    public PathReader? Path => (list as BoundField.OfList)?.Path;

    /// <summary>Whether the rows are the reports of the State under test.</summary>
    public bool AreReportsOfSubject => key is { IsReportsOfState: true, TiesSubject: true };

    /// <summary>All rows that can change the outcome of this or of another test over the same list.</summary>
    public Rows AllWith(RowSource other, EvaluationScope scope) =>
        key is { IsOfYear: true } && other.Name == Name ? Evaluate(scope) : list.Evaluate(scope);

    private string? Name => key?.Name;

    /// <summary>Whether rows are told apart by whether they name the State under test.</summary>
    public bool TiesSubject => key is { IsReportsOfState: false, TiesSubject: true };

    /// <summary>What the rows are told apart by; absent: all are visited.</summary>
    public RowKey? Key => key;

    public Rows Evaluate(EvaluationScope scope) => key is null ? list.Evaluate(scope) : Looked(scope)?.All ?? list.Evaluate(scope);

    /// <summary>The rows in their parts; where no value is known beforehand nothing is told of any row.</summary>
    public FoundRows Find(EvaluationScope scope) =>
        key is null ? new(Rows.None, list.Evaluate(scope), Rows.None)
        : ReferenceEquals(scope.OfYear.Key, key) ? scope.Facts.Own(key, scope.OfYear.Rows, scope)
        : Looked(scope) ?? new(Rows.None, list.Evaluate(scope), Rows.None);

    /// <summary>The rows as they are looked up; absent where no value is known.</summary>
    private FoundRows? Looked(EvaluationScope scope) =>
        key!.ValuesIn(scope) is { } values ? With(key, values, scope)
        : less?.ValuesIn(scope) is { } first ? With(less, first, scope)
        : null;

    private static FoundRows With(RowKey key, RowValues values, EvaluationScope scope) =>
        key.IsInReport ? scope.InReport.With(key, values, scope) : scope.Facts.RowsWith(key, values, scope);
}
