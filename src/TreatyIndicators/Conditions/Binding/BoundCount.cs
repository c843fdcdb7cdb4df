namespace TreatyIndicators.Conditions;

/// <summary>The number of rows, or of rows whose test is true; unknown only when there is nothing to read them from.</summary>
internal sealed class BoundCount(Expression source, ChosenRows rows) : BoundNumber(source, rows.Reads)
{
    public RowSource Rows => rows.Source;

    public int Slot => rows.Slot;

    public BoundTruth? Where => rows.Where;

    public override Rational? Evaluate(EvaluationScope scope) => Count(scope) is { } count ? Rational.Of(count) : null;

    public int? Count(EvaluationScope scope) => rows.Count(scope);

    /// <summary>How many rows pass for sure, and of how many more it cannot be told; absent when there is nothing to read them from.</summary>
    public (int Sure, int Open)? Tally(EvaluationScope scope) => rows.Tally(scope);

    /// <summary>What the number can be: rows of which it is not known whether they count leave it open.</summary>
    public NumberSpan? Span(EvaluationScope scope) =>
        Tally(scope) is var (sure, open) ? new(Rational.Of(sure), Rational.Of(sure + open)) : null;

    /// <summary>A count compared with a whole number: the form of most conditions, so it does without exact fractions.</summary>
    internal sealed class Compared(ComparisonExpression source, BoundCount count, int limit) : BoundTruth(source, count.Reads)
    {
        public BoundCount Count => count;

        public override Truth Evaluate(EvaluationScope scope) =>
            count.Count(scope) is { } number ? BoundComparison.Of(source.Operator, number.CompareTo(limit)) : Truth.Unknown;
    }
}
