namespace TreatyIndicators.Conditions;

/// <summary>A test over the rows of a list. Unknown when there is nothing to read the list from.</summary>
/// <param name="source">The test as it is written.</param>
/// <param name="rows">The rows.</param>
/// <param name="slot">Where the row at hand stands.</param>
/// <param name="body">The test of a row.</param>
/// <param name="rest">What is left of it for rows that are known to have all values that it ties rows to.</param>
internal sealed class BoundQuantified(QuantifiedExpression source, RowSource rows, int slot, BoundTruth body, BoundTruth rest)
    : BoundTruth(source, rows.Reads | body.Reads)
{
    /// <summary>Whether the State under test is named only where rows are chosen by it, and nothing around the test gives a row.</summary>
    public bool IsAlike { get; } = rows.TiesSubject && slot == 1 && (rows.Reads | body.Reads) is var reads && (reads & ~(Reads.Records | Reads.Reference)) == 0
        && ExpressionParts.All(source.Body).Count(part => part is NameExpression { Segments: ["s"] }) == 1;

    private readonly ReportLookup? lookup = ReportLookup.Of(source, rows, slot, body);

    public RowSource Rows => rows;

    /// <summary>The type of a row.</summary>
    public ConditionType RowType => rows.RowType;

    public int Slot => slot;

    public BoundTruth Body => body;

    public Quantifier Quantifier => source.Quantifier;

    /// <summary>The outcome of one row that settles the whole.</summary>
    public Truth SettledBy { get; } = source.Quantifier == Quantifier.Exists ? Truth.True : Truth.False;

    public override Truth Evaluate(EvaluationScope scope)
    {
        if (lookup is not null)
        {
            return lookup.Evaluate(scope);
        }

        return rows.Key is null ? OverAll(rows.Evaluate(scope), scope) : OverFound(rows.Find(scope), scope);
    }

    private Truth OverAll(Rows list, EvaluationScope scope) => list.IsMissing ? Truth.Unknown : Over(list, scope, body);

    private Truth OverFound(FoundRows found, EvaluationScope scope)
    {
        if (found.IsMissing)
        {
            return Truth.Unknown;
        }

        var outcome = found.With.Count == 0 ? TruthLogic.Not(SettledBy) : Over(found.With, scope, rest);
        outcome = found.Untold.Count == 0 || outcome == SettledBy ? outcome : Joined(outcome, Over(found.Untold, scope, body));
        return found.Absent.Count == 0 || outcome == SettledBy ? outcome : Joined(outcome, OfNobody(found.Absent, scope));
    }

    /// <summary>Rows that do not say whose they are come out alike for every State, unless the test asks for the State elsewhere as well.</summary>
    private Truth OfNobody(Rows others, EvaluationScope scope)
    {
        if (!IsAlike)
        {
            return Over(others, scope, body);
        }

        if (!scope.OfNobody.TryGetValue(this, out var known) || known.Dates != scope.Dates)
        {
            scope.OfNobody[this] = known = (scope.Dates, Over(others, scope, body));
        }

        return known.Outcome;
    }

    private Truth Joined(Truth first, Truth second) => Quantifier == Quantifier.Exists ? TruthLogic.Or(first, second) : TruthLogic.And(first, second);

    private Truth Over(Rows list, EvaluationScope scope, BoundTruth test)
    {
        var outcome = TruthLogic.Not(SettledBy);
        for (var index = 0; index < list.Count; index++)
        {
            if (--scope.Budget < 0)
            {
                return Truth.Unknown;
            }

            scope.Rows[slot] = list[index];
            var row = test.Evaluate(scope);
            if (row == SettledBy)
            {
                return row;
            }

            outcome = row == Truth.Unknown ? Truth.Unknown : outcome;
        }

        return outcome;
    }
}
