namespace TreatyIndicators.Conditions;

/// <summary>
/// A test of the form <c>exists r in reports : r.header.state = s and year(r.header.period.to) = reportYear and ...</c>. The
/// reports of the State and of the years are looked up; of them only the other parts have to be tested.
/// </summary>
internal sealed class ReportLookup
{
    private readonly int slot;
    private readonly List<BoundTruth> rest = [];
    private Func<ConditionDates, int>? from;
    private Func<ConditionDates, int>? to;

    private ReportLookup(QuantifiedExpression source, int slot, BoundTruth body)
    {
        this.slot = slot;
        foreach (var part in Parts(body))
        {
            if (!TiesState(part) && !LimitsYears(part, source.Name))
            {
                rest.Add(part);
            }
        }
    }

    /// <summary>The lookup of a test; absent where it does not run over the reports of the State under test.</summary>
    public static ReportLookup? Of(QuantifiedExpression source, RowSource rows, int slot, BoundTruth body) =>
        source.Quantifier == Quantifier.Exists && rows.AreReportsOfSubject ? new(source, slot, body) : null;

    public Truth Evaluate(EvaluationScope scope)
    {
        if (scope.Reports is null)
        {
            return Truth.False;
        }

        var outcome = Truth.False;
        foreach (var report in scope.Reports.Between(from?.Invoke(scope.Dates) ?? int.MinValue, to?.Invoke(scope.Dates) ?? int.MaxValue))
        {
            if (report.Header.SubmittedOn > scope.Dates.Knowledge)
            {
                continue;
            }

            scope.Rows[slot] = report;
            outcome = TruthLogic.Or(outcome, TestRest(scope));
            if (outcome == Truth.True)
            {
                break;
            }
        }

        return outcome;
    }

    private Truth TestRest(EvaluationScope scope)
    {
        var outcome = Truth.True;
        for (var part = 0; part < rest.Count && outcome != Truth.False; part++)
        {
            outcome = TruthLogic.And(outcome, rest[part].Evaluate(scope));
        }

        return outcome;
    }

    private static IEnumerable<BoundTruth> Parts(BoundTruth test) =>
        test is BoundLogic { Operator: LogicOperator.And } and ? Parts(and.Left).Concat(Parts(and.Right)) : [test];

    private bool TiesState(BoundTruth part) =>
        part is BoundComparison.OfTexts { Operator: ComparisonOperator.Equal, Left: BoundField.OfText { Path: { Root: PathRoot.Row, Text: "header.state" } path }, Right: BoundConstant.OfState }
        && path.Slot == slot;

    /// <summary>Takes over a limit of the years, unless the same end is limited already.</summary>
    private bool LimitsYears(BoundTruth part, string row)
    {
        if (part is not BoundComparison.OfNumbers comparison || !IsYearOf(row, comparison.Left.Source) || Year(comparison.Right) is not { } year)
        {
            return false;
        }

        var first = comparison.Operator is ComparisonOperator.Equal or ComparisonOperator.GreaterOrEqual;
        var last = comparison.Operator is ComparisonOperator.Equal or ComparisonOperator.LessOrEqual;
        if ((!first && !last) || (first && from is not null) || (last && to is not null))
        {
            return false;
        }

        (from, to) = (first ? year : from, last ? year : to);
        return true;
    }

    private static bool IsYearOf(string row, Expression source) =>
        source is CallExpression { Function: "year", Arguments: [NameExpression { Segments: [var name, "header", "period", "to"] }] } && name == row;

    private static Func<ConditionDates, int>? Year(BoundNumber limit) => limit switch
    {
        BoundConstant.OfYear year => year.Of,
        BoundArithmetic { Operator: ArithmeticOperator.Subtract, Left: BoundConstant.OfYear year, Right: BoundConstant.OfNumber { Small: { } years } } => dates => year.Of(dates) - years,
        _ => null,
    };
}
