namespace TreatyIndicators.Conditions;

/// <summary>Two truth values joined: <c>x and y</c>.</summary>
/// <param name="Operator">How they are joined.</param>
/// <param name="Left">The left side.</param>
/// <param name="Right">The right side.</param>
public sealed record LogicExpression(LogicOperator Operator, Expression Left, Expression Right) : Expression;
