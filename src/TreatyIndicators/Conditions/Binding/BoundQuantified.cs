namespace TreatyIndicators.Conditions;

/// <summary>A test over the rows of a list. Unknown when there is nothing to read the list from.</summary>
internal sealed class BoundQuantified(QuantifiedExpression source, RowSource rows, int slot, BoundTruth body)
    : BoundTruth(source, rows.Reads | body.Reads)
{
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

        var list = rows.Evaluate(scope);
        if (list.IsMissing)
        {
            return Truth.Unknown;
        }

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
