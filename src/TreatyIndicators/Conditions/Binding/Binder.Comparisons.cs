namespace TreatyIndicators.Conditions;

/// <content>Comparisons, sets and intervals.</content>
internal sealed partial class Binder
{
    private BoundExpression BindComparison(ComparisonExpression comparison)
    {
        var (left, right) = BindSides(comparison);
        if (left is BoundInvalid || right is BoundInvalid)
        {
            return new BoundInvalid(comparison);
        }

        var ordered = comparison.Operator is ComparisonOperator.Less or ComparisonOperator.LessOrEqual
            or ComparisonOperator.Greater or ComparisonOperator.GreaterOrEqual;
        var equality = comparison.Operator is ComparisonOperator.Equal or ComparisonOperator.NotEqual;
        var lists = equality || comparison.Operator is ComparisonOperator.Intersects or ComparisonOperator.IncludesAll;
        BoundTruth? bound = (left, right) switch
        {
            (BoundText text, BoundList list) when comparison.Operator == ComparisonOperator.In && Fits(list.Member, text.Type) =>
                new BoundMembership.TextIn(comparison, text, list),
            (BoundNumber number, BoundList list) when comparison.Operator == ComparisonOperator.In && list.Member.Equals(ConditionType.Number) =>
                new BoundMembership.NumberIn(comparison, number, list),
            (BoundNumber or BoundDate, BoundRange range) when comparison.Operator == ComparisonOperator.In && range.From.Type.Equals(left.Type) =>
                new BoundMembership.InRange(comparison, left, range),
            (BoundList first, BoundList second) when lists && Fits(second.Member, first.Member) =>
                new BoundMembership.OfLists(comparison, first, second),
            (BoundCount count, BoundConstant.OfNumber { Value: { IsInteger: true } limit }) when (ordered || equality) && limit <= Rational.Of(int.MaxValue) && limit >= Rational.Of(int.MinValue) =>
                new BoundCount.Compared(comparison, count, (int)limit.Numerator),
            (BoundNumber first, BoundNumber second) when ordered || equality => 
                new BoundComparison.OfNumbers(comparison, first, second, SpanReader.Of(first, nodes), SpanReader.Of(second, nodes)),
            (BoundDate first, BoundDate second) when ordered || equality => new BoundComparison.OfDates(comparison, first, second),
            (BoundText first, BoundText second) when equality && Fits(second.Type, first.Type) => new BoundComparison.OfTexts(comparison, first, second),
            (BoundTruth first, BoundTruth second) when equality => new BoundComparison.OfTruths(comparison, first, second),
            (BoundRecord first, BoundRecord second) when equality && first.Type.Equals(second.Type) => new BoundComparison.OfRows(comparison, first, second),
            _ => null,
        };
        return (BoundExpression?)bound ?? RefuseComparison(comparison, left, right);
    }

    private BoundInvalid RefuseComparison(ComparisonExpression comparison, BoundExpression left, BoundExpression right) =>
        left is BoundList && right is not BoundList
            ? Invalid(comparison, BinderErrors.ManyValues(positionOf(comparison.Left), comparison.Left.ToString()))
            : Invalid(comparison, BinderErrors.WrongType(positionOf(comparison.Right), right.Type.Describe(), Wanted(comparison.Operator, left.Type)));

    private static string Wanted(ComparisonOperator comparison, ConditionType left) => comparison switch
    {
        ComparisonOperator.In => $"a set, an interval or a list to hold {left.Describe()}",
        ComparisonOperator.Intersects or ComparisonOperator.IncludesAll => $"a set to compare with {left.Describe()}",
        _ => $"what can be compared with {left.Describe()}",
    };

    /// <summary>A code is known by the list of the field on the other side, whichever side that is.</summary>
    private (BoundExpression Left, BoundExpression Right) BindSides(ComparisonExpression comparison)
    {
        var codeFirst = comparison.Left is NameExpression { Segments: [var only] } && !IsKnown(only);
        if (codeFirst && comparison.Operator is ComparisonOperator.Equal or ComparisonOperator.NotEqual && comparison.Right is NameExpression { Segments.Count: > 1 })
        {
            var right = Bind(comparison.Right);
            return (Bind(comparison.Left, right.Type), right);
        }

        var left = Bind(comparison.Left);
        return (left, Bind(comparison.Right, left.Type is ListType list ? list.Member : left.Type));
    }

    private BoundSet BindSet(SetExpression set, ConditionType? expected)
    {
        var members = set.Members.Select(member => Bind(member, expected)).ToList();
        var type = expected ?? members.FirstOrDefault()?.Type ?? ConditionType.Opaque;
        foreach (var (member, written) in members.Zip(set.Members))
        {
            if (member is not (BoundInvalid or BoundText or BoundNumber) || (member is not BoundInvalid && !Fits(member.Type, type)))
            {
                Report(BinderErrors.WrongType(positionOf(written), member.Type.Describe(), type.Describe()));
            }
        }

        return new BoundSet(set, type, members);
    }

    private BoundExpression BindInterval(IntervalExpression interval)
    {
        var (from, to) = (Bind(interval.From), Bind(interval.To));
        return (from, to) switch
        {
            (BoundInvalid, _) or (_, BoundInvalid) => new BoundInvalid(interval),
            (BoundDate, BoundDate) or (BoundNumber, BoundNumber) => new BoundRange(interval, from, to),
            _ => Invalid(interval, BinderErrors.WrongType(positionOf(interval), $"{from.Type.Describe()} and {to.Type.Describe()}", "two days or two numbers")),
        };
    }
}
