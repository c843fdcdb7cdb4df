namespace TreatyIndicators.Conditions;

/// <summary>An interval, both ends included; its ends are both days or both numbers.</summary>
internal sealed class BoundRange(Expression source, BoundExpression from, BoundExpression to)
    : BoundExpression(source, new RangeType(from.Type), from.Reads | to.Reads)
{
    public BoundExpression From => from;

    public BoundExpression To => to;
}
