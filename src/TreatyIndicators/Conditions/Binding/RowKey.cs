namespace TreatyIndicators.Conditions;

/// <summary>
/// What a test ties the rows of a record to that is known before they are visited: the value of a member, a year, or both. The other rows
/// could not change the outcome, so they are not visited.
/// </summary>
/// <param name="list">The list.</param>
/// <param name="slot">Where the row at hand stands.</param>
/// <param name="tie">The member, how it is read off a row, and the value it must have; absent: a year alone.</param>
/// <param name="year">The year; absent: a value alone.</param>
internal sealed class RowKey(BoundField.OfList list, int slot, (string Member, BoundText Read, BoundText Value)? tie, RowYear? year)
{
    /// <summary>The list, the member and the year: the same for all tests that can share an index.</summary>
    public string Name { get; } = $"{list.Path.RootName}.{list.Path.Text}:{tie?.Member}:{year?.Text}";

    /// <summary>Whether the rows are reports.</summary>
    public bool IsOfReports { get; } = list.Path.RootName == RecordRoots.Reports;

    /// <summary>Whether the rows are the reports of one State.</summary>
    public bool IsReportsOfState { get; } = list.Path.RootName == RecordRoots.Reports && tie?.Member == "header.state";

    /// <summary>Whether rows are told apart by whether they name the State under test.</summary>
    public bool TiesSubject { get; } = tie?.Value is BoundConstant.OfState;

    public PathReader Path => list.Path;

    /// <summary>The value that is asked for; absent: it is not known, so that all rows have to be visited.</summary>
    public string? ValueIn(EvaluationScope scope) => tie is { } known ? known.Value.Evaluate(scope) : string.Empty;

    /// <summary>The year that is asked for; any, where none is.</summary>
    public int YearIn(EvaluationScope scope) => year?.Asked(scope.Dates) ?? 0;

    public Rows AllRows(EvaluationScope scope) => list.Evaluate(scope);

    /// <summary>The rows by member and year, in their order.</summary>
    public RowIndex Build(Rows rows, RowDays? days, EvaluationScope scope)
    {
        var before = scope.Rows[slot];
        var index = new RowIndex(
            rows,
            days,
            row => tie is { } known ? At(row, known.Read.Evaluate) : string.Empty,
            row => year is null ? null : At(row, year.Read));
        scope.Rows[slot] = before;
        return index;

        T At<T>(object? row, Func<EvaluationScope, T> read)
        {
            scope.Rows[slot] = row;
            return read(scope);
        }
    }
}
