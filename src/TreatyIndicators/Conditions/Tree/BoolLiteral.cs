namespace TreatyIndicators.Conditions;

/// <summary><c>true</c> or <c>false</c>.</summary>
/// <param name="Value">Which of the two.</param>
public sealed record BoolLiteral(bool Value) : Expression;
