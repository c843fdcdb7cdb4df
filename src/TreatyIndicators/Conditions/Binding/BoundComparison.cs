namespace TreatyIndicators.Conditions;

/// <summary>Comparisons of single values; unknown when a side is absent.</summary>
internal static class BoundComparison
{
    public static Truth Of(ComparisonOperator comparison, int order) => TruthLogic.Of(comparison switch
    {
        ComparisonOperator.Equal => order == 0,
        ComparisonOperator.NotEqual => order != 0,
        ComparisonOperator.Less => order < 0,
        ComparisonOperator.LessOrEqual => order <= 0,
        ComparisonOperator.Greater => order > 0,
        _ => order >= 0,
    });

    /// <summary>Days known only by their month or year compare where every day they may stand for compares alike.</summary>
    public static Truth Of(ComparisonOperator comparison, PartialDate first, PartialDate second) => comparison switch
    {
        ComparisonOperator.Less => Sure(first.Latest < second.Earliest, first.Earliest >= second.Latest),
        ComparisonOperator.LessOrEqual => Sure(first.Latest <= second.Earliest, first.Earliest > second.Latest),
        ComparisonOperator.Greater => Of(ComparisonOperator.Less, second, first),
        ComparisonOperator.GreaterOrEqual => Of(ComparisonOperator.LessOrEqual, second, first),
        ComparisonOperator.Equal => Sure(first.IsExact && first == second, first.Latest < second.Earliest || second.Latest < first.Earliest),
        _ => TruthLogic.Not(Of(ComparisonOperator.Equal, first, second)),
    };

    private static Truth Sure(bool always, bool never) => always ? Truth.True : never ? Truth.False : Truth.Unknown;

    /// <summary>Two numbers. Where parts of them may be absent and the scope goes by what remains possible, they compare as spans.</summary>
    internal sealed class OfNumbers(ComparisonExpression source, BoundNumber left, BoundNumber right, SpanReader? leftSpan = null, SpanReader? rightSpan = null)
        : BoundTruth(source, left.Reads | right.Reads)
    {
        private readonly bool mayBePartial = leftSpan is not null || rightSpan is not null;

        /// <summary>The right side, where it is written out, as it mostly is.</summary>
        private readonly Rational? constant = (right as BoundConstant.OfNumber)?.Value;

        public ComparisonOperator Operator => source.Operator;

        public BoundNumber Left => left;

        public BoundNumber Right => right;

        public override Truth Evaluate(EvaluationScope scope) =>
            mayBePartial && scope.GoesByWhatIsPossible ? (IsWhole(scope, out var outcome) ? outcome : Compared(scope))
            : left.Evaluate(scope) is { } first && (constant ?? right.Evaluate(scope)) is { } second
                ? Of(source.Operator, first.CompareTo(second))
                : Truth.Unknown;

        /// <summary>Whether nothing is absent that either number is made of, as in most reports: then there is only one outcome, and spans need not be worked out.</summary>
        private bool IsWhole(EvaluationScope scope, out Truth outcome)
        {
            var around = scope.HasLeftOut;
            scope.HasLeftOut = false;
            var (first, second) = (left.Evaluate(scope), right.Evaluate(scope));
            var whole = !scope.HasLeftOut;
            scope.HasLeftOut = around;
            outcome = whole && first is { } one && second is { } other ? Of(source.Operator, one.CompareTo(other)) : Truth.Unknown;
            return outcome != Truth.Unknown;
        }

        /// <summary>What a side can be; absent where nothing can be said.</summary>
        public NumberSpan? Span(BoundNumber side, EvaluationScope scope) =>
            (ReferenceEquals(side, left) ? leftSpan : rightSpan) is { } reader ? reader.Read(scope)
            : side.Evaluate(scope) is { } value ? NumberSpan.Of(value) : null;

        private Truth Compared(EvaluationScope scope) =>
            Span(left, scope) is { } first && Span(right, scope) is { } second ? NumberSpan.Compare(source.Operator, first, second) : Truth.Unknown;
    }

    internal sealed class OfDates(ComparisonExpression source, BoundDate left, BoundDate right)
        : BoundTruth(source, left.Reads | right.Reads)
    {
        public override Truth Evaluate(EvaluationScope scope) =>
            left.Evaluate(scope) is { } first && right.Evaluate(scope) is { } second
                ? Of(source.Operator, first, second)
                : Truth.Unknown;
    }

    internal sealed class OfTexts(ComparisonExpression source, BoundText left, BoundText right)
        : BoundTruth(source, left.Reads | right.Reads)
    {
        /// <summary>The code that the left side is compared with; absent where texts have to be compared.</summary>
        private readonly object? code = right is BoundConstant.OfText constant ? left.Listed(constant.Value) : null;

        public ComparisonOperator Operator => source.Operator;

        public BoundText Left => left;

        public BoundText Right => right;

        public override Truth Evaluate(EvaluationScope scope)
        {
            if (code is not null)
            {
                return left.Code(scope) is { } found ? Outcome(ReferenceEquals(found, code)) : Truth.Unknown;
            }

            return left.Evaluate(scope) is { } first && right.Evaluate(scope) is { } second
                ? Outcome(string.Equals(first, second, StringComparison.Ordinal))
                : Truth.Unknown;
        }

        private Truth Outcome(bool equal) => TruthLogic.Of(equal == (source.Operator == ComparisonOperator.Equal));
    }

    internal sealed class OfTruths(ComparisonExpression source, BoundTruth left, BoundTruth right)
        : BoundTruth(source, left.Reads | right.Reads)
    {
        /// <summary>Where the right side is written out, whether the left side is the outcome as it stands.</summary>
        private readonly bool? asItStands = right is BoundConstant.OfTruth constant ? constant.Value == (source.Operator == ComparisonOperator.Equal) : null;

        public override Truth Evaluate(EvaluationScope scope)
        {
            var first = left.Evaluate(scope);
            return asItStands switch
            {
                true => first,
                false => TruthLogic.Not(first),
                _ => Compared(first, right.Evaluate(scope)),
            };
        }

        private Truth Compared(Truth first, Truth second)
        {
            var differ = TruthLogic.Xor(first, second);
            return source.Operator == ComparisonOperator.NotEqual ? differ : TruthLogic.Not(differ);
        }
    }

    /// <summary>Two names for rows of one list stand for the same row or for different ones; equal rows are still two.</summary>
    internal sealed class OfRows(ComparisonExpression source, BoundRecord left, BoundRecord right)
        : BoundTruth(source, left.Reads | right.Reads)
    {
        public override Truth Evaluate(EvaluationScope scope) =>
            TruthLogic.Of(ReferenceEquals(left.Evaluate(scope), right.Evaluate(scope)) == (source.Operator == ComparisonOperator.Equal));
    }
}
