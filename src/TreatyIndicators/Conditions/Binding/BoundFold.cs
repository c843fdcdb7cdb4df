using System.Runtime.InteropServices;

namespace TreatyIndicators.Conditions;

/// <summary>Sum, least, greatest and median of the values given in a list.</summary>
internal static class BoundFold
{
    /// <summary>The values given; absent when there is nothing to read from, or when there are rows and none gives a value.</summary>
    private static List<T>? Values<T>(EvaluationScope scope, ChosenRows rows, Func<EvaluationScope, object?, T?> select)
        where T : struct
    {
        var chosen = rows.In(scope);
        if (chosen.IsMissing)
        {
            return null;
        }

        var values = new List<T>(chosen.Count);
        for (var index = 0; index < chosen.Count; index++)
        {
            if (select(scope, chosen[index]) is { } value)
            {
                values.Add(value);
            }
        }

        return chosen.Count > 0 && values.Count == 0 ? null : values;
    }

    internal sealed class OfNumbers(AggregateExpression source, ChosenRows rows, BoundNumber? selector)
        : BoundNumber(source, rows.Reads | (selector?.Reads ?? Reads.None))
    {
        private readonly Func<EvaluationScope, object?, Rational?> select =
            selector is null ? (_, row) => BoundField.Number(row) : (scope, row) => selector?.Evaluate(rows.At(row, scope));

        /// <summary>Whether the values may be below zero.</summary>
        public bool IsSigned { get; } = ((selector as BoundField.OfNumber)?.Path ?? rows.Source.Path) is { } path && SignedNumbers.Contains(path);

        public RowSource Rows => rows.Source;

        public int Slot => rows.Slot;

        public BoundTruth? Where => rows.Where;

        /// <summary>The value taken from a row; absent: the row itself.</summary>
        public BoundNumber? Selector => selector;

        public Aggregate Aggregate => source.Aggregate;

        public override Rational? Evaluate(EvaluationScope scope) =>
            source.Aggregate == Aggregate.Sum ? Sum(scope)
            : Values(scope, rows, select) is { Count: > 0 } values ? Fold(values)
            : null;

        /// <summary>What the sum can be: values that are absent, and rows of which it is not known whether they count, leave it open.</summary>
        public NumberSpan? Span(EvaluationScope scope)
        {
            var list = rows.Source.Evaluate(scope);
            if (list.IsMissing)
            {
                return null;
            }

            var span = NumberSpan.Of(default);
            for (var index = 0; index < list.Count; index++)
            {
                var counts = rows.Where?.Evaluate(rows.At(list[index], scope)) ?? Truth.True;
                if (counts == Truth.False)
                {
                    continue;
                }

                var part = select(scope, list[index]) is { } given ? NumberSpan.Of(given) : IsSigned ? new NumberSpan(null, null) : NumberSpan.AtLeastZero;
                span += counts == Truth.True ? part : new(Lower(part.Least), part.Most is { } most && most < default(Rational) ? default(Rational) : part.Most);
            }

            return span;
        }

        private static Rational? Lower(Rational? least) => least > default(Rational) ? default(Rational) : least;

        /// <summary>Rows are added up as they are met: a long table needs no list of its own.</summary>
        private Rational? Sum(EvaluationScope scope)
        {
            if (rows.Source.Key is not null)
            {
                return rows.In(scope) is { IsMissing: false } chosen ? Sum(chosen, null, scope) : null;
            }

            if (selector is null && rows.Where is null && rows.Source.Path?.Holders(scope) is var (holders, field))
            {
                return SumOfFields(holders, field, scope);
            }

            var list = rows.Source.Evaluate(scope);
            return list.IsMissing ? null : Sum(list, rows.Where, scope);
        }

        private static Rational? SumOfFields(Rows holders, FieldGetter field, EvaluationScope scope)
        {
            scope.Budget -= holders.Count;
            var (sum, given) = (default(Rational), false);
            for (var index = 0; index < holders.Count; index++)
            {
                if (holders[index] is { } holder && field.Number(holder) is { } value)
                {
                    (sum, given) = (sum + value, true);
                }
                else
                {
                    scope.HasLeftOut = true;
                }
            }

            return given || holders.Count == 0 ? sum : null;
        }

        private Rational? Sum(Rows list, BoundTruth? where, EvaluationScope scope)
        {
            scope.Budget -= list.Count;
            var (sum, kept, given) = (default(Rational), 0, false);
            for (var index = 0; index < list.Count; index++)
            {
                if (where is not null && where.Evaluate(rows.At(list[index], scope)) is var counts and not Truth.True)
                {
                    scope.HasLeftOut |= counts == Truth.Unknown;
                    continue;
                }

                kept++;
                if (select(scope, list[index]) is { } value)
                {
                    (sum, given) = (sum + value, true);
                }
                else
                {
                    scope.HasLeftOut = true;
                }
            }

            return given || kept == 0 ? sum : null;
        }

        private Rational Fold(List<Rational> values) => source.Aggregate switch
        {
            Aggregate.Min => values.Min(),
            Aggregate.Max => values.Max(),
            _ => Median(values),
        };

        private static Rational Median(List<Rational> values)
        {
            values.Sort();
            var middle = values.Count / 2;
            return values.Count % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / Rational.Of(2);
        }
    }

    internal sealed class OfDates(AggregateExpression source, ChosenRows rows, BoundDate? selector)
        : BoundDate(source, rows.Reads | (selector?.Reads ?? Reads.None))
    {
        private readonly Func<EvaluationScope, object?, PartialDate?> select =
            selector is null ? (_, row) => BoundField.Date(row) : (scope, row) => selector.Evaluate(rows.At(row, scope));

        public override PartialDate? Evaluate(EvaluationScope scope) => Values(scope, rows, select) is { Count: > 0 } values
            ? ConditionFunctions.Extreme(CollectionsMarshal.AsSpan(values), least: source.Aggregate == Aggregate.Min)
            : null;
    }

    /// <summary>The different texts or codes given.</summary>
    internal sealed class OfTexts(AggregateExpression source, ChosenRows rows, ConditionType member, BoundText? selector)
        : BoundList(source, member, rows.Reads | (selector?.Reads ?? Reads.None))
    {
        public override Rows Evaluate(EvaluationScope scope)
        {
            var chosen = rows.In(scope);
            if (chosen.IsMissing)
            {
                return Rows.Missing;
            }

            var seen = new HashSet<string>(StringComparer.Ordinal);
            var distinct = new List<object?>();
            for (var index = 0; index < chosen.Count; index++)
            {
                var text = selector is null ? BoundField.Text(chosen[index]) : selector.Evaluate(rows.At(chosen[index], scope));
                if (text is not null && seen.Add(text))
                {
                    distinct.Add(text);
                }
            }

            return Rows.Of(distinct);
        }
    }
}
