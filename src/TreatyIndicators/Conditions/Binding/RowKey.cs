namespace TreatyIndicators.Conditions;

/// <summary>
/// What a test ties the rows of a record to that is known before they are visited: values of members, a year, or both. The other rows
/// could not change the outcome, so they are not visited.
/// </summary>
/// <param name="list">The list.</param>
/// <param name="slot">Where the row at hand stands.</param>
/// <param name="ties">The members with their values; none: a year alone.</param>
/// <param name="year">The year; absent: values alone.</param>
internal sealed class RowKey(BoundField.OfList list, int slot, IReadOnlyList<RowTie> ties, RowYear? year)
{
    private readonly RowTie? only = ties is [var tie] ? tie : null;

    /// <summary>The list, the members and the year: the same for all tests that can share an index.</summary>
    public string Name { get; } = $"{list.Path.RootName}.{list.Path.Text}:{string.Join('&', ties.Select(tie => tie.Member))}:{year?.Text}";

    /// <summary>Whether the rows are reports.</summary>
    public bool IsOfReports { get; } = list.Path.RootName == RecordRoots.Reports;

    /// <summary>Whether the rows stand in the register.</summary>
    public bool IsOfRegister { get; } = list.Path.RootName is RecordRoots.Register or RecordRoots.Obligations;

    /// <summary>Whether the rows are the reports of one State.</summary>
    public bool IsReportsOfState { get; } = list.Path.RootName == RecordRoots.Reports && ties is [{ Member: "header.state" }];

    /// <summary>Whether rows are told apart by nothing but whether they name the State under test.</summary>
    public bool TiesSubject { get; } = ties is [{ Value: BoundConstant.OfState }];

    /// <summary>Whether rows are told apart by a year alone.</summary>
    public bool IsOfYear => ties.Count == 0;

    public PathReader Path => list.Path;

    /// <summary>The value that is asked for; absent: it is not known, so that all rows have to be visited.</summary>
    public string? ValueIn(EvaluationScope scope) => only is { } tie ? tie.Value.Evaluate(scope) : Joined(tie => tie.Value.Evaluate(scope));

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
            row => only is { } tie ? At(row, tie.Read.Evaluate) : Joined(one => At(row, one.Read.Evaluate)),
            row => year is null ? null : At(row, year.Read));
        scope.Rows[slot] = before;
        return index;

        T At<T>(object? row, Func<EvaluationScope, T> read)
        {
            scope.Rows[slot] = row;
            return read(scope);
        }
    }

    /// <summary>The values of several members in one text; absent when one is.</summary>
    private string? Joined(Func<RowTie, string?> value)
    {
        var values = ties.Select(value).ToList();
        return values.Contains(null) ? null : string.Join('\n', values);
    }
}
