namespace TreatyIndicators.Conditions;

/// <summary>Sum, least, greatest and median of the values given in a list.</summary>
internal static class BoundFold
{
    /// <summary>The values given; absent when there is nothing to read from, or when there are rows and none gives a value.</summary>
    private static List<T>? Values<T>(EvaluationScope scope, RowSource rows, int slot, BoundTruth? where, Func<EvaluationScope, object?, T?> select)
        where T : struct
    {
        var list = rows.Evaluate(scope);
        var values = new List<T>();
        var kept = 0;
        for (var index = 0; index < list.Count; index++)
        {
            scope.Rows[slot] = list[index];
            if (where is not null && where.Evaluate(scope) != Truth.True)
            {
                continue;
            }

            kept++;
            if (select(scope, list[index]) is { } value)
            {
                values.Add(value);
            }
        }

        return list.IsMissing || (kept > 0 && values.Count == 0) ? null : values;
    }

    internal sealed class OfNumbers(AggregateExpression source, RowSource rows, int slot, BoundTruth? where, BoundNumber? selector)
        : BoundNumber(source, rows.Reads | (where?.Reads ?? Reads.None) | (selector?.Reads ?? Reads.None))
    {
        /// <summary>Whether the values may be below zero.</summary>
        public bool IsSigned { get; } = ((selector as BoundField.OfNumber)?.Path ?? rows.Path) is { } path && SignedNumbers.Contains(path);

        public RowSource Rows => rows;

        public int Slot => slot;

        public BoundTruth? Where => where;

        /// <summary>The value taken from a row; absent: the row itself.</summary>
        public BoundNumber? Selector => selector;

        public Aggregate Aggregate => source.Aggregate;

        public override Rational? Evaluate(EvaluationScope scope) =>
            Values(scope, rows, slot, where, (at, row) => selector is null ? BoundField.Number(row) : selector.Evaluate(at)) is { } values
                ? Fold(values)
                : null;

        /// <summary>What the sum can be: values that are absent, and rows of which it is not known whether they count, leave it open.</summary>
        public NumberSpan? Span(EvaluationScope scope)
        {
            var list = rows.Evaluate(scope);
            if (list.IsMissing)
            {
                return null;
            }

            var span = NumberSpan.Of(default);
            for (var index = 0; index < list.Count; index++)
            {
                scope.Rows[slot] = list[index];
                var counts = where?.Evaluate(scope) ?? Truth.True;
                if (counts == Truth.False)
                {
                    continue;
                }

                var value = selector is null ? BoundField.Number(list[index]) : selector.Evaluate(scope);
                var part = value is { } given ? NumberSpan.Of(given) : IsSigned ? new NumberSpan(null, null) : NumberSpan.AtLeastZero;
                span += counts == Truth.True ? part : new(Lower(part.Least), part.Most is { } most && most < default(Rational) ? default(Rational) : part.Most);
            }

            return span;
        }

        private static Rational? Lower(Rational? least) => least > default(Rational) ? default(Rational) : least;

        private Rational? Fold(List<Rational> values) => source.Aggregate switch
        {
            Aggregate.Sum => values.Aggregate(default(Rational), (sum, value) => sum + value),
            _ when values.Count == 0 => null,
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

    internal sealed class OfDates(AggregateExpression source, RowSource rows, int slot, BoundTruth? where, BoundDate? selector)
        : BoundDate(source, rows.Reads | (where?.Reads ?? Reads.None) | (selector?.Reads ?? Reads.None))
    {
        public override PartialDate? Evaluate(EvaluationScope scope) =>
            Values(scope, rows, slot, where, (at, row) => selector is null ? BoundField.Date(row) : selector.Evaluate(at)) is { Count: > 0 } values
                ? source.Aggregate == Aggregate.Min ? values.MinBy(date => date.Latest) : values.MaxBy(date => date.Earliest)
                : null;
    }

    /// <summary>The different texts or codes given.</summary>
    internal sealed class OfTexts(AggregateExpression source, RowSource rows, int slot, BoundTruth? where, ConditionType member, BoundText? selector)
        : BoundList(source, member, rows.Reads | (where?.Reads ?? Reads.None) | (selector?.Reads ?? Reads.None))
    {
        public override Rows Evaluate(EvaluationScope scope)
        {
            var list = rows.Evaluate(scope);
            if (list.IsMissing)
            {
                return Rows.Missing;
            }

            var seen = new HashSet<string>(StringComparer.Ordinal);
            var distinct = new List<object?>();
            for (var index = 0; index < list.Count; index++)
            {
                scope.Rows[slot] = list[index];
                if (where is not null && where.Evaluate(scope) != Truth.True)
                {
                    continue;
                }

                var text = selector is null ? BoundField.Text(list[index]) : selector.Evaluate(scope);
                if (text is not null && seen.Add(text))
                {
                    distinct.Add(text);
                }
            }

            return Rows.Of(distinct);
        }
    }
}
