namespace TreatyIndicators.Conditions;

/// <summary>An interval, both ends included: <c>[1, 12]</c>.</summary>
/// <param name="From">The lower end.</param>
/// <param name="To">The upper end.</param>
public sealed record IntervalExpression(Expression From, Expression To) : Expression;
