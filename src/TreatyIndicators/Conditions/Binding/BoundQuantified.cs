namespace TreatyIndicators.Conditions;

/// <summary>A test over the rows of a list. Unknown when there is nothing to read the list from.</summary>
internal sealed class BoundQuantified(QuantifiedExpression source, RowSource rows, int slot, BoundTruth body)
    : BoundTruth(source, rows.Reads | body.Reads)
{
    /// <summary>Whether the State under test is named only where rows are chosen by it, and nothing around the test gives a row.</summary>
    private readonly bool isAlike = rows.TiesSubject && slot == 1 && (rows.Reads | body.Reads) is var reads && (reads & ~(Reads.Records | Reads.Reference)) == 0
        && ExpressionParts.All(source.Body).Count(part => part is NameExpression { Segments: ["s"] }) == 1;

    private readonly ReportLookup? lookup = ReportLookup.Of(source, rows, slot, body);

    public RowSource Rows => rows;

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

        var (list, others) = rows.Parts(scope);
        if (list.IsMissing)
        {
            return Truth.Unknown;
        }

        var outcome = Over(list, scope);
        return others.Count == 0 || outcome == SettledBy ? outcome : Joined(outcome, OfNobody(others, scope));
    }

    /// <summary>Rows that do not say whose they are come out alike for every State, unless the test asks for the State elsewhere as well.</summary>
    private Truth OfNobody(Rows others, EvaluationScope scope)
    {
        if (!isAlike)
        {
            return Over(others, scope);
        }

        if (!scope.OfNobody.TryGetValue((this, scope.Dates), out var outcome))
        {
            scope.OfNobody[(this, scope.Dates)] = outcome = Over(others, scope);
        }

        return outcome;
    }

    private Truth Joined(Truth first, Truth second) => Quantifier == Quantifier.Exists ? TruthLogic.Or(first, second) : TruthLogic.And(first, second);

    private Truth Over(Rows list, EvaluationScope scope)
    {
        var outcome = TruthLogic.Not(SettledBy);
        for (var index = 0; index < list.Count; index++)
        {
            scope.Rows[slot] = list[index];
            var row = body.Evaluate(scope);
            if (row == SettledBy)
            {
                return row;
            }

            outcome = row == Truth.Unknown ? Truth.Unknown : outcome;
        }

        return outcome;
    }
}
