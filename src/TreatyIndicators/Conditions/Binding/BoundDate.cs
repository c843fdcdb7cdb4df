namespace TreatyIndicators.Conditions;

/// <summary>An expression that gives a day, perhaps known only by its month or year, or nothing when it is absent.</summary>
internal abstract class BoundDate(Expression source, Reads reads) : BoundExpression(source, ConditionType.Date, reads)
{
    public abstract PartialDate? Evaluate(EvaluationScope scope);
}
