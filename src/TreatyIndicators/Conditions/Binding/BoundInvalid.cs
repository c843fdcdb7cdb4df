namespace TreatyIndicators.Conditions;

/// <summary>Stands where an expression could not be resolved, so that the rest is still checked; never evaluated.</summary>
internal sealed class BoundInvalid(Expression source) : BoundExpression(source, ConditionType.Opaque, Reads.None);
