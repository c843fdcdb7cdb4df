namespace TreatyIndicators.Conditions;

/// <summary>A test over the rows of a list: <c>exists a in hazardousAreas.areas : a.areaM2 &gt; 0</c>.</summary>
/// <param name="Quantifier">Whether one row or every row must pass.</param>
/// <param name="Name">The name that stands for a row.</param>
/// <param name="Source">The list.</param>
/// <param name="Body">The test.</param>
public sealed record QuantifiedExpression(Quantifier Quantifier, string Name, Expression Source, Expression Body) : Expression;
