namespace TreatyIndicators.Conditions;

/// <summary>An expression whose names have been resolved and whose types have been checked; it can be evaluated.</summary>
internal abstract class BoundExpression(Expression source, ConditionType type, Reads reads)
{
    public Expression Source => source;

    public ConditionType Type => type;

    public Reads Reads => reads;
}
