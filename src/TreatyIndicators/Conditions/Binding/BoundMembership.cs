namespace TreatyIndicators.Conditions;

/// <summary>Tests whether values are among others.</summary>
internal static class BoundMembership
{
    /// <summary>The codes of a set that is written out; absent where one of its members is not on the code list, or there is none.</summary>
    private static Rows? Codes(BoundList list, Func<string, object?> listed) =>
        list is BoundSet set && set.Members.Select(member => member is BoundConstant.OfText text ? listed(text.Value) : null).ToArray() is var codes && !codes.Contains(null)
            ? new Rows(codes)
            : null;

    private static bool IsIn(Rows rows, object code)
    {
        for (var index = 0; index < rows.Count; index++)
        {
            if (ReferenceEquals(rows[index], code))
            {
                return true;
            }
        }

        return false;
    }

    internal sealed class TextIn(Expression source, BoundText value, BoundList list) : BoundTruth(source, value.Reads | list.Reads)
    {
        private readonly Rows? codes = Codes(list, value.Listed);

        public override Truth Evaluate(EvaluationScope scope)
        {
            if (codes is { } set)
            {
                return value.Code(scope) is { } code ? TruthLogic.Of(IsIn(set, code)) : Truth.Unknown;
            }

            return value.Evaluate(scope) is { } text ? scope.Values.Has(list, text, scope) : Truth.Unknown;
        }
    }

    internal sealed class NumberIn(Expression source, BoundNumber value, BoundList list) : BoundTruth(source, value.Reads | list.Reads)
    {
        public BoundNumber Value => value;

        public BoundList List => list;

        public override Truth Evaluate(EvaluationScope scope)
        {
            if (list is BoundSet set)
            {
                return value.Evaluate(scope) is { } one ? TruthLogic.Of(IsIn(set.Members, one, scope)) : Truth.Unknown;
            }

            var rows = list.Evaluate(scope);
            scope.Budget -= rows.Count;
            return rows.IsMissing || value.Evaluate(scope) is not { } number ? Truth.Unknown
                : TruthLogic.Of(IsIn(rows, number));
        }

        private static bool IsIn(Rows rows, Rational number)
        {
            for (var index = 0; index < rows.Count; index++)
            {
                if (BoundField.Number(rows[index]) == number)
                {
                    return true;
                }
            }

            return false;
        }

        private static bool IsIn(IReadOnlyList<BoundExpression> members, Rational number, EvaluationScope scope)
        {
            for (var place = 0; place < members.Count; place++)
            {
                if (((BoundNumber)members[place]).Evaluate(scope) == number)
                {
                    return true;
                }
            }

            return false;
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
        /// <summary>As many comparisons cost as much as a set.</summary>
        private const int LongPair = 400;

        /// <summary>The right side where it is written out in codes of the list on the left side, so that no texts have to be compared.</summary>
        private readonly Rows? codes = left is BoundField.OfList list ? Codes(right, list.Path.Listed) : null;

        public override Truth Evaluate(EvaluationScope scope)
        {
            var (first, second) = (left.Evaluate(scope), codes ?? right.Evaluate(scope));
            scope.Budget -= first.Count + second.Count;
            return first.IsMissing || second.IsMissing ? Truth.Unknown : TruthLogic.Of(source.Operator switch
            {
                ComparisonOperator.Intersects => Holds(first, second, within: true),
                ComparisonOperator.IncludesAll => !Holds(second, first, within: false),
                ComparisonOperator.NotEqual => Holds(first, second, within: false) || Holds(second, first, within: false),
                _ => !Holds(first, second, within: false) && !Holds(second, first, within: false),
            });
        }

        /// <summary>Whether a member of one list is, or is not, in the other. Most lists are short: no sets are made of those.</summary>
        private bool Holds(Rows members, Rows others, bool within)
        {
            if ((long)members.Count * others.Count > LongPair && codes is null)
            {
                return HoldsSorted(members, others, within);
            }

            for (var index = 0; index < members.Count; index++)
            {
                if (members[index] is { } member && IsAmong(others, member) == within)
                {
                    return true;
                }
            }

            return false;
        }

        private static bool HoldsSorted(Rows members, Rows others, bool within)
        {
            var known = others.All.Select(BoundField.Text).OfType<string>().ToHashSet(StringComparer.Ordinal);
            return members.All.Select(BoundField.Text).OfType<string>().Any(text => known.Contains(text) == within);
        }

        private bool IsAmong(Rows others, object member) => codes is null ? KnownValues.IsIn(others, BoundField.Text(member)!) : IsIn(others, member);
    }
}
