namespace TreatyIndicators.Conditions;

/// <summary>An expression that gives a number, or nothing when the number is absent.</summary>
internal abstract class BoundNumber(Expression source, Reads reads) : BoundExpression(source, ConditionType.Number, reads)
{
    public abstract Rational? Evaluate(EvaluationScope scope);
}
