namespace TreatyIndicators.Conditions;

/// <summary>
/// What a test ties the rows of a record to that is known before they are visited: values of members, a year, or both. The other rows
/// could not change the outcome, so they are not visited.
/// </summary>
/// <param name="list">The list.</param>
/// <param name="slot">Where the row at hand stands.</param>
/// <param name="ties">The members with their values, no more than <see cref="MostTies"/>; none: a year alone.</param>
/// <param name="year">The year; absent: values alone.</param>
internal sealed class RowKey(BoundField.OfList list, int slot, IReadOnlyList<RowTie> ties, RowYear? year)
{
    /// <summary>Two members tell rows apart well enough: those that are found are tested all the same.</summary>
    public const int MostTies = 2;

    private readonly RowTie? first = ties.ElementAtOrDefault(0);
    private readonly RowTie? second = ties.ElementAtOrDefault(1);

    /// <summary>The list, the members and the year: the same for all tests that can share an index.</summary>
    public string Name { get; } = $"{list.Path.RootName}.{list.Path.Text}:{string.Join('&', ties.Select(tie => tie.Member))}:{year?.Text}{(ties is [{ Value: BoundConstant.OfState }] ? " of s" : null)}";

    /// <summary>Whether the rows are reports.</summary>
    public bool IsOfReports { get; } = list.Path.RootName == RecordRoots.Reports;

    /// <summary>Whether the rows stand in the report under test, or in the one before it.</summary>
    public bool IsInReport { get; } = list.Path.Root != PathRoot.Record;

    /// <summary>Whether the rows stand in the register.</summary>
    public bool IsOfRegister { get; } = list.Path.RootName is RecordRoots.Register or RecordRoots.Obligations;

    /// <summary>Whether the rows are the reports of one State.</summary>
    public bool IsReportsOfState { get; } = list.Path.RootName == RecordRoots.Reports && ties is [{ Member: "header.state" }];

    /// <summary>Whether rows are told apart by nothing but whether they name the State under test.</summary>
    public bool TiesSubject { get; } = ties is [{ Value: BoundConstant.OfState }];

    /// <summary>Whether rows are told apart by a year alone.</summary>
    public bool IsOfYear => ties.Count == 0;

    public PathReader Path => list.Path;

    /// <summary>The values that are asked for; absent: one is not known, so that all rows have to be visited.</summary>
    public RowValues? ValuesIn(EvaluationScope scope)
    {
        var values = Values(scope, YearIn(scope.Dates));
        return values.First is null || values.Second is null ? null : values;
    }

    public Rows AllRows(EvaluationScope scope) => list.Evaluate(scope);

    /// <summary>The year that is asked for; zero where none is.</summary>
    public int YearIn(ConditionDates dates) => year?.Asked(dates) ?? 0;

    /// <summary>The rows by member and year, in their order.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="days">Their days; absent: they were always known.</param>
    /// <param name="scope">The scope to read rows in.</param>
    /// <param name="placeOf">The place of a State in the list of States.</param>
    /// <param name="states">The number of States.</param>
    public RowIndex Build(Rows rows, RowDays? days, EvaluationScope scope, Func<string, int> placeOf, int states)
    {
        var before = scope.Rows[slot];
        RowIndex index = TiesSubject ? RowsByState.Of(rows, days, Read, placeOf, states) : RowsByValue.Of(rows, days, Read);
        scope.Rows[slot] = before;
        return index;

        RowValues Read(object? row)
        {
            scope.Rows[slot] = row;
            return ValuesOfRow(scope, year is null ? 0 : year.Read(scope) ?? RowValues.UntoldYear);
        }
    }

    private RowValues Values(EvaluationScope scope, int ofYear) => new(
        first is null ? string.Empty : first.Value.Evaluate(scope),
        second is null ? string.Empty : second.Value.Evaluate(scope),
        ofYear);

    private RowValues ValuesOfRow(EvaluationScope scope, int ofYear) => new(
        first is null ? string.Empty : first.Read.Evaluate(scope),
        second is null ? string.Empty : second.Read.Evaluate(scope),
        ofYear);
}
