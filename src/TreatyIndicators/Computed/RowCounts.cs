using TreatyIndicators.Conditions;

namespace TreatyIndicators.Computed;

/// <summary>The bounds of figures that count rows of records: what remains possible where the test of a row is unknown.</summary>
internal static class RowCounts
{
    /// <summary>How many rows pass at least and at most; absent when the figure is not a count of rows, or has no value.</summary>
    public static Bounds? OfCount(BoundExpression figure, EvaluationScope scope) =>
        (figure as BoundCount)?.Tally(scope) is var (sure, open) ? new(Rational.Of(sure), Rational.Of(sure + open)) : null;

    /// <summary>
    /// The rows that both sides of a share count, where they count rows of one list and whatever the upper side counts the lower side
    /// counts as well; else absent. They are members, sure or doubtful, that are met or open.
    /// </summary>
    public static StatusCounts? OfShare(BoundArithmetic ratio, EvaluationScope scope)
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

        return counts;
    }

    private static Expression SourceOf(BoundCount count) => ((AggregateExpression)count.Source).Source;

    private static Truth Test(BoundCount count, object? row, EvaluationScope scope)
    {
        scope.Rows[count.Slot] = row;
        return count.Where?.Evaluate(scope) ?? Truth.True;
    }
}
