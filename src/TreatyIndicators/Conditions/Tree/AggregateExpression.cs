namespace TreatyIndicators.Conditions;

/// <summary>A figure made from a list: <c>count(list)</c>, <c>sum(r in list where r.residual = true : r.clearedM2)</c>.</summary>
/// <param name="Aggregate">What is made of the list.</param>
/// <param name="Name">The name that stands for a row; absent where the list stands alone.</param>
/// <param name="Source">The list.</param>
/// <param name="Where">The test that a row must pass; absent: every row counts.</param>
/// <param name="Selector">The value taken from a row; absent: the row itself.</param>
public sealed record AggregateExpression(Aggregate Aggregate, string? Name, Expression Source, Expression? Where, Expression? Selector) : Expression;
