namespace TreatyIndicators.Conditions;

/// <summary>Two values compared: <c>a.areaM2 &gt;= 0</c>, <c>a.status in {Sha, Cha}</c>.</summary>
/// <param name="Operator">How they are compared.</param>
/// <param name="Left">The left side.</param>
/// <param name="Right">The right side.</param>
public sealed record ComparisonExpression(ComparisonOperator Operator, Expression Left, Expression Right) : Expression;
