namespace TreatyIndicators.Conditions;

/// <summary>An expression with an outcome: met, not met or unknown.</summary>
internal abstract class BoundTruth(Expression source, Reads reads) : BoundExpression(source, ConditionType.Truth, reads)
{
    public abstract Truth Evaluate(EvaluationScope scope);
}
