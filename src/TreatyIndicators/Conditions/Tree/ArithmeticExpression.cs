namespace TreatyIndicators.Conditions;

/// <summary>Two numbers combined: <c>a + b</c>.</summary>
/// <param name="Operator">How they are combined.</param>
/// <param name="Left">The left side.</param>
/// <param name="Right">The right side.</param>
public sealed record ArithmeticExpression(ArithmeticOperator Operator, Expression Left, Expression Right) : Expression;
