namespace TreatyIndicators.Validation;

/// <summary>A number as a rule makes it of numbers of the report, with all rows put in.</summary>
internal abstract class NumberTerm
{
    private protected NumberTerm(params IEnumerable<NumberTerm> parts) => Numbers = ReportNumber.Joined(parts.Select(part => part.Numbers));

    /// <summary>The numbers of the report that it is made of.</summary>
    public IReadOnlyList<ReportNumber> Numbers { get; private protected init; }

    /// <summary>Its cases when some numbers may be anything and the others stand; absent: it does not depend on them in straight lines.</summary>
    public abstract IReadOnlyList<NumberCase>? Cases(ReportNumber[] chosen);

    /// <summary>A number that stays.</summary>
    internal sealed class Known(Rational value) : NumberTerm
    {
        public Rational Value => value;

        /// <summary>Whether it is written out in the rule.</summary>
        public bool IsWrittenOut { get; init; }

        public override IReadOnlyList<NumberCase> Cases(ReportNumber[] chosen) => [NumberCase.Of(Linear.Of(value, chosen.Length))];
    }

    /// <summary>A number that is not told, one of several that are added up.</summary>
    internal sealed class Untold(bool isSigned) : NumberTerm
    {
        public override IReadOnlyList<NumberCase> Cases(ReportNumber[] chosen) => [new([], isSigned ? null : Linear.Of(default, chosen.Length), null)];
    }

    /// <summary>A number of the report.</summary>
    internal sealed class Field : NumberTerm
    {
        public Field(ReportNumber number) => (Number, Numbers) = (number, [number]);

        public ReportNumber Number { get; }

        public override IReadOnlyList<NumberCase> Cases(ReportNumber[] chosen) =>
            [NumberCase.Of(Array.IndexOf(chosen, Number) is >= 0 and var place ? Linear.Chosen(place, chosen.Length) : Linear.Of(Number.Value, chosen.Length))];
    }

    internal sealed class Sum : NumberTerm
    {
        /// <summary>How often each number of the report is added as it stands, and what they and all known numbers come to: they need not be added up for every choice.</summary>
        private readonly Dictionary<ReportNumber, int> fields = [];
        private readonly Rational plain;
        private readonly List<NumberTerm> others = [];

        public Sum(IReadOnlyList<NumberTerm> parts)
            : base(parts)
        {
            foreach (var part in parts)
            {
                if (part is Field { Number: var number })
                {
                    fields[number] = fields.GetValueOrDefault(number) + 1;
                    plain += number.Value;
                }
                else if (part is Known { Value: var value })
                {
                    plain += value;
                }
                else
                {
                    others.Add(part);
                }
            }
        }

        public override IReadOnlyList<NumberCase>? Cases(ReportNumber[] chosen)
        {
            var times = Array.ConvertAll(chosen, number => Rational.Of(fields.GetValueOrDefault(number)));
            var stays = chosen.Zip(times).Aggregate(plain, (sum, one) => sum - (one.First.Value * one.Second));
            IReadOnlyList<NumberCase>? all = [NumberCase.Of(new(times, stays))];
            foreach (var part in others)
            {
                all = all is not null && part.Cases(chosen) is { } cases && AreFew(all, cases) ? Joined(all, cases, (left, right) => left + right) : null;
            }

            return all;
        }
    }

    /// <summary>A number that may or may not belong to a sum, because its row does not say.</summary>
    internal sealed class Perhaps(NumberTerm part) : NumberTerm(part)
    {
        public override IReadOnlyList<NumberCase>? Cases(ReportNumber[] chosen) =>
            part.Cases(chosen)?.Select(one => one with { Least = Linear.Of(default, chosen.Length) }).ToList();
    }

    internal sealed class Product(NumberTerm left, NumberTerm right) : NumberTerm(left, right)
    {
        public override IReadOnlyList<NumberCase>? Cases(ReportNumber[] chosen) =>
            left.Cases(chosen) is not { } first || right.Cases(chosen) is not { } second ? null
            : Constant(second) is { } factor ? Times(first, factor, chosen.Length)
            : Constant(first) is { } other ? Times(second, other, chosen.Length)
            : null;
    }

    internal sealed class Quotient(NumberTerm left, NumberTerm right) : NumberTerm(left, right)
    {
        public override IReadOnlyList<NumberCase>? Cases(ReportNumber[] chosen) =>
            left.Cases(chosen) is { } first && right.Cases(chosen) is { } second && Constant(second) is { IsZero: false } divisor
                ? Times(first, Rational.Of(1) / divisor, chosen.Length)
                : null;
    }

    internal sealed class Negative(NumberTerm part) : NumberTerm(part)
    {
        public override IReadOnlyList<NumberCase>? Cases(ReportNumber[] chosen) => part.Cases(chosen)?.Select(one => -one).ToList();
    }

    /// <summary>The greater of two numbers.</summary>
    internal sealed class Greater(NumberTerm left, NumberTerm right) : NumberTerm(left, right)
    {
        public override IReadOnlyList<NumberCase>? Cases(ReportNumber[] chosen)
        {
            if (left.Cases(chosen) is not { } first || right.Cases(chosen) is not { } second || !AreFew(first, second))
            {
                return null;
            }

            return [.. Joined(first, second, Left).OfType<NumberCase>(), .. Joined(second, first, Left).OfType<NumberCase>()];
        }

        /// <summary>The case in which the left number is the greater one; absent: it is not. Of a number that is not known, only the lower end is told.</summary>
        private static NumberCase? Left(NumberCase left, NumberCase right)
        {
            if (left.Least is null && right.Least is not null)
            {
                return null;
            }

            Bound? bound = right.Least is null || left.Least is null ? null : Bound.AtLeast(left.Least, right.Least);
            var when = left.When.Concat(right.When).Concat(bound is { Holds: null } needed ? [needed] : []);
            return bound is { Holds: false } ? null : new(when.ToValueList(), left.Least, left.Exact is not null && right.Exact is not null ? left.Least : null);
        }
    }

    private static bool AreFew(IReadOnlyList<NumberCase> left, IReadOnlyList<NumberCase> right) => (long)left.Count * right.Count <= RepairWork.MostCases;

    private static Rational? Constant(IReadOnlyList<NumberCase> cases) => cases is [{ When.Count: 0, Exact: { IsConstant: true } only }] ? only.Constant : null;

    private static List<NumberCase> Times(IReadOnlyList<NumberCase> cases, Rational factor, int chosen) => [.. cases.Select(one => one.Times(factor, chosen))];

    private static List<T> Joined<T>(IReadOnlyList<NumberCase> left, IReadOnlyList<NumberCase> right, Func<NumberCase, NumberCase, T> join) =>
        [.. left.SelectMany(_ => right, join)];
}
