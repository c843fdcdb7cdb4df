namespace TreatyIndicators.Conditions;

/// <summary>Tests whether values are among others.</summary>
internal static class BoundMembership
{
    private static bool IsIn(Rows rows, string text)
    {
        for (var index = 0; index < rows.Count; index++)
        {
            if (string.Equals(BoundField.Text(rows[index]), text, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    internal sealed class TextIn(Expression source, BoundText value, BoundList list) : BoundTruth(source, value.Reads | list.Reads)
    {
        public override Truth Evaluate(EvaluationScope scope)
        {
            var rows = list.Evaluate(scope);
            return rows.IsMissing || value.Evaluate(scope) is not { } text ? Truth.Unknown : TruthLogic.Of(IsIn(rows, text));
        }
    }

    internal sealed class NumberIn(Expression source, BoundNumber value, BoundList list) : BoundTruth(source, value.Reads | list.Reads)
    {
        public BoundNumber Value => value;

        public BoundList List => list;

        public override Truth Evaluate(EvaluationScope scope)
        {
            var rows = list.Evaluate(scope);
            if (rows.IsMissing || value.Evaluate(scope) is not { } number)
            {
                return Truth.Unknown;
            }

            var found = Enumerable.Range(0, rows.Count).Any(index => BoundField.Number(rows[index]) == number);
            return TruthLogic.Of(found);
        }
    }

    internal sealed class InRange(Expression source, BoundExpression value, BoundRange range) : BoundTruth(source, value.Reads | range.Reads)
    {
        public BoundExpression Value => value;

        public BoundRange Range => range;

        public override Truth Evaluate(EvaluationScope scope) => value switch
        {
            BoundDate date => Between(date.Evaluate(scope), ((BoundDate)range.From).Evaluate(scope), ((BoundDate)range.To).Evaluate(scope)),
            BoundNumber number => Between(number.Evaluate(scope), ((BoundNumber)range.From).Evaluate(scope), ((BoundNumber)range.To).Evaluate(scope)),
            _ => Truth.Unknown,
        };

        private static Truth Between(PartialDate? value, PartialDate? from, PartialDate? to) =>
            TruthLogic.And(NotAfter(from, value), NotAfter(value, to));

        private static Truth NotAfter(PartialDate? first, PartialDate? second) =>
            first is { } before && second is { } after
                ? BoundComparison.Of(ComparisonOperator.LessOrEqual, before, after)
                : Truth.Unknown;

        private static Truth Between(Rational? value, Rational? from, Rational? to) =>
            TruthLogic.And(NotAfter(from, value), NotAfter(value, to));

        private static Truth NotAfter(Rational? first, Rational? second) =>
            first is { } before && second is { } after ? TruthLogic.Of(before <= after) : Truth.Unknown;
    }

    /// <summary>Two lists compared as sets: equal, with a common member, or one holding all of the other.</summary>
    internal sealed class OfLists(ComparisonExpression source, BoundList left, BoundList right) : BoundTruth(source, left.Reads | right.Reads)
    {
        public override Truth Evaluate(EvaluationScope scope)
        {
            var (first, second) = (left.Evaluate(scope), right.Evaluate(scope));
            return first.IsMissing || second.IsMissing ? Truth.Unknown : TruthLogic.Of(source.Operator switch
            {
                ComparisonOperator.Intersects => Holds(first, second, within: true),
                ComparisonOperator.IncludesAll => !Holds(second, first, within: false),
                ComparisonOperator.NotEqual => Holds(first, second, within: false) || Holds(second, first, within: false),
                _ => !Holds(first, second, within: false) && !Holds(second, first, within: false),
            });
        }

        /// <summary>Whether a member of one list is, or is not, in the other. Lists of codes are short: no sets are made of them.</summary>
        private static bool Holds(Rows members, Rows others, bool within)
        {
            for (var index = 0; index < members.Count; index++)
            {
                if (BoundField.Text(members[index]) is { } text && IsIn(others, text) == within)
                {
                    return true;
                }
            }

            return false;
        }
    }
}
