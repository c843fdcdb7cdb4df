using FsCheck;
using FsCheck.Fluent;
using TreatyIndicators.Conditions;
using static TreatyIndicators.Conditions.Terms;

namespace TreatyIndicators.Tests.Conditions;

/// <summary>Trees of all kinds of nodes, as the factories build them.</summary>
internal static class TreeGenerator
{
    private static readonly Gen<string> RowNames = Gen.Elements("a", "st", "count", "_x1");

    private static readonly Gen<Expression> Names =
        Gen.Elements("a", "b.c", "Yes", "landRelease.workPlan.exists", "x.in.not", "_y1", "count", "sum", "max.min", "year").Select(Name);

    private static readonly Gen<decimal> Decimals = Gen.OneOf(
        Gen.Choose(-20, 20).Select(number => (decimal)number),
        Gen.Choose(-100_000, 100_000).Select(number => number / 1000m),
        Gen.Elements(decimal.MaxValue, decimal.MinValue, 0.0000000000000000000000000001m, -7.9228162514264337593543950335m, 1.10m, -0m));

    private static readonly Gen<Expression> Texts =
        Gen.Elements('a', ' ', '"', '\\', '(', 'é', '中', '{', '\'', ':').ListOf().Select(characters => Text(string.Concat(characters)));

    private static readonly Gen<Expression> Leaves = Gen.Frequency(
        (6, Names), (3, Decimals.Select(number => (Expression)number)), (1, Texts), (1, Gen.Elements(true, false).Select(truth => (Expression)truth)));

    private static readonly Func<Expression, Expression, Expression>[] Pairs =
    [
        (left, right) => left & right, (left, right) => left | right, TermExtensions.Xor, TermExtensions.Implies, TermExtensions.Iff,
        TermExtensions.EqualTo, TermExtensions.NotEqualTo, TermExtensions.IsLessThan, TermExtensions.IsAtMost, TermExtensions.IsMoreThan,
        TermExtensions.IsAtLeast, TermExtensions.IsIn, TermExtensions.Intersects, TermExtensions.IncludesAll,
        (left, right) => left + right, (left, right) => left - right, (left, right) => left * right, (left, right) => left / right,
    ];

    public static Arbitrary<Expression> Trees { get; } = Arb.From(Gen.Choose(0, 5).SelectMany(depth => Tree(depth, ConditionLimits.RowLevels)));

    private static Gen<Expression> Tree(int depth, int rowLevels)
    {
        if (depth == 0)
        {
            return Leaves;
        }

        var part = Gen.Choose(0, depth - 1).SelectMany(lower => Tree(lower, rowLevels));
        var kinds = new List<(int, Gen<Expression>)>
        {
            (1, Leaves),
            (8, from pair in Gen.Elements(Pairs) from left in part from right in part select pair(left, right)),
            (2, part.Select(operand => !operand)),
            (1, from members in part.NonEmptyListOf() select Set([.. members.Take(3)])),
            (1, from start in part from end in part select Interval(start, end)),
            (1, from arguments in part.ListOf() from name in Gen.Elements("present", "f", "year") select Call(name, [.. arguments.Take(3)])),
            (1, from first in part from second in part from name in Gen.Elements("min", "max") select Call(name, first, second)),
        };
        if (rowLevels > 0)
        {
            var inner = Gen.Choose(0, depth - 1).SelectMany(lower => Tree(lower, rowLevels - 1));
            var perhaps = Gen.OneOf(Gen.Constant<Expression?>(null), inner.Select(test => (Expression?)test));
            var aggregates = Gen.Elements(Enum.GetValues<Aggregate>());
            kinds.Add((2, from name in RowNames from source in part from body in inner select Exists(name, source, body)));
            kinds.Add((2, from name in RowNames from source in part from body in inner select ForAll(name, source, body)));
            kinds.Add((1, from aggregate in aggregates from list in part select Made(aggregate, list)));
            kinds.Add((2, from aggregate in aggregates from name in RowNames from source in part from test in perhaps from value in perhaps select Made(aggregate, name, source, test, value)));
        }

        return Gen.Frequency([.. kinds]);
    }
}
