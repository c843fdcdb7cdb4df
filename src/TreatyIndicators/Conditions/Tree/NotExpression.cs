namespace TreatyIndicators.Conditions;

/// <summary>A negation: <c>not x</c>.</summary>
/// <param name="Operand">What is negated.</param>
public sealed record NotExpression(Expression Operand) : Expression;
