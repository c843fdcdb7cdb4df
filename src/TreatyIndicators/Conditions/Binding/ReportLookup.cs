namespace TreatyIndicators.Conditions;

/// <summary>
/// A test of the form <c>exists r in reports : r.header.state = s and year(r.header.period.to) = reportYear and ...</c>. The
/// reports of the State and of the years are looked up; of them only the other parts have to be tested.
/// </summary>
internal sealed class ReportLookup
{
    private readonly int slot;
    private readonly List<BoundTruth> rest = [];
    private readonly YearSpan covered = new("header.period.to");
    private readonly YearSpan submitted = new("header.submittedOn");

    private ReportLookup(QuantifiedExpression source, int slot, BoundTruth body)
    {
        this.slot = slot;
        foreach (var part in Parts(body))
        {
            covered.Narrow(part, source.Name);
            if (!TiesState(part) && !covered.Takes(part, source.Name) && !submitted.Takes(part, source.Name))
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
        var (places, within) = (scope.Reports.Between(covered.First(scope.Dates), covered.Last(scope.Dates)), (submitted.First(scope.Dates), submitted.Last(scope.Dates)));
        for (var place = places.Start; place < places.End && outcome != Truth.True; place++)
        {
            if (scope.Reports.IsSubmitted(place, within, scope.Dates.Knowledge))
            {
                scope.Rows[slot] = scope.Reports.Reports[place];
                outcome = TruthLogic.Or(outcome, TestRest(scope));
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
}
