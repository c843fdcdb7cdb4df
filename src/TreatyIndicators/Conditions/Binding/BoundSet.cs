namespace TreatyIndicators.Conditions;

/// <summary>A set that is written out; members that are absent are left out.</summary>
internal sealed class BoundSet(Expression source, ConditionType member, IReadOnlyList<BoundExpression> members)
    : BoundList(source, member, members.Aggregate(Reads.None, (reads, item) => reads | item.Reads))
{
    public IReadOnlyList<BoundExpression> Members => members;

    private readonly ValueList<object?>? constant =
        members.All(item => item is BoundConstant.OfText or BoundConstant.OfNumber) ? members.Select(item => Value(item, null!)).ToValueList() : null;

    public override Rows Evaluate(EvaluationScope scope) =>
        new(constant ?? members.Select(item => Value(item, scope)).Where(value => value is not null).ToValueList());

    private static object? Value(BoundExpression item, EvaluationScope scope) => item switch
    {
        BoundText text => text.Evaluate(scope),
        BoundNumber number => number.Evaluate(scope),
        _ => null,
    };
}
