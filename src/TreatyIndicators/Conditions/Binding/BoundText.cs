namespace TreatyIndicators.Conditions;

/// <summary>An expression that gives a text, a code or a State, each by its characters, or nothing when it is absent.</summary>
internal abstract class BoundText(Expression source, ConditionType type, Reads reads) : BoundExpression(source, type, reads)
{
    public abstract string? Evaluate(EvaluationScope scope);
}
