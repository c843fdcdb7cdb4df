namespace TreatyIndicators.Conditions;

/// <summary>An expression that gives rows or members.</summary>
internal abstract class BoundList(Expression source, ConditionType member, Reads reads)
    : BoundExpression(source, new ListType(member), reads)
{
    public ConditionType Member => member;

    public abstract Rows Evaluate(EvaluationScope scope);
}
