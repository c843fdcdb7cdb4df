namespace TreatyIndicators.Conditions;

/// <summary>A number written out.</summary>
/// <param name="Value">The number.</param>
public sealed record NumberLiteral(decimal Value) : Expression;
