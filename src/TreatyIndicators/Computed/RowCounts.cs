using TreatyIndicators.Conditions;

namespace TreatyIndicators.Computed;

/// <summary>The bounds of figures that count rows of records: what remains possible where the test of a row is unknown.</summary>
internal static class RowCounts
{
    /// <summary>How many rows pass at least and at most; absent when the figure is not a count of rows, or has no value.</summary>
    public static Bounds? OfCount(BoundExpression figure, EvaluationScope scope)
    {
        if (figure is not BoundCount count || count.Rows.Evaluate(scope) is not { IsMissing: false } rows)
        {
            return null;
        }

        var outcomes = Enumerable.Range(0, rows.Count).Select(row => Test(count, rows[row], scope)).ToList();
        var sure = outcomes.Count(outcome => outcome == Truth.True);
        return new(Rational.Of(sure), Rational.Of(sure + outcomes.Count(outcome => outcome == Truth.Unknown)));
    }

    /// <summary>
    /// The least and the greatest share, in per cent, where both sides count rows of one list and whatever the upper side counts the
    /// lower side counts as well; else absent. The rows are then members, sure or doubtful, that are met or open.
    /// </summary>
    public static Bounds? OfShare(BoundArithmetic ratio, EvaluationScope scope)
    {
        if (ratio is not { Left: BoundCount upper, Right: BoundCount lower }
            || !SourceOf(upper).Equals(SourceOf(lower))
            || upper.Rows.AllWith(lower.Rows, scope) is not { IsMissing: false } rows)
        {
            return null;
        }

        var counts = default(StatusCounts);
        for (var row = 0; row < rows.Count; row++)
        {
            var (counted, all) = (Test(upper, rows[row], scope), Test(lower, rows[row], scope));
            if (counted == Truth.True && all == Truth.False)
            {
                return null;
            }

            counts += StatusCounts.OfRow(all, counted);
        }

        return counts.ShareBounds(whole: 100);
    }

    private static Expression SourceOf(BoundCount count) => ((AggregateExpression)count.Source).Source;

    private static Truth Test(BoundCount count, object? row, EvaluationScope scope)
    {
        scope.Rows[count.Slot] = row;
        return count.Where?.Evaluate(scope) ?? Truth.True;
    }
}
