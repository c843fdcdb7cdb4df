namespace TreatyIndicators.Conditions;

/// <summary>The number of rows, or of rows whose test is true; unknown only when there is nothing to read them from.</summary>
internal sealed class BoundCount(Expression source, RowSource rows, int slot, BoundTruth? where)
    : BoundNumber(source, rows.Reads | (where?.Reads ?? Reads.None))
{
    public RowSource Rows => rows;

    public int Slot => slot;

    public BoundTruth? Where => where;

    public override Rational? Evaluate(EvaluationScope scope) => Count(scope) is { } count ? Rational.Of(count) : null;

    public int? Count(EvaluationScope scope)
    {
        var list = rows.Evaluate(scope);
        if (list.IsMissing)
        {
            return null;
        }

        if (where is null)
        {
            return list.Count;
        }

        var count = 0;
        for (var index = 0; index < list.Count; index++)
        {
            scope.Rows[slot] = list[index];
            count += where.Evaluate(scope) == Truth.True ? 1 : 0;
        }

        return count;
    }

    /// <summary>What the number can be: rows of which it is not known whether they count leave it open.</summary>
    public NumberSpan? Span(EvaluationScope scope)
    {
        var list = rows.Evaluate(scope);
        var (certain, possible) = (0, 0);
        for (var index = 0; index < list.Count; index++)
        {
            scope.Rows[slot] = list[index];
            var counts = where?.Evaluate(scope) ?? Truth.True;
            certain += counts == Truth.True ? 1 : 0;
            possible += counts == Truth.False ? 0 : 1;
        }

        return list.IsMissing ? null : new(Rational.Of(certain), Rational.Of(possible));
    }

    /// <summary>A count compared with a whole number: the form of most conditions, so it does without exact fractions.</summary>
    internal sealed class Compared(ComparisonExpression source, BoundCount count, int limit) : BoundTruth(source, count.Reads)
    {
        public BoundCount Count => count;

        public override Truth Evaluate(EvaluationScope scope) =>
            count.Count(scope) is { } number ? BoundComparison.Of(source.Operator, number.CompareTo(limit)) : Truth.Unknown;
    }
}
