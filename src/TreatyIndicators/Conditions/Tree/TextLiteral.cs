namespace TreatyIndicators.Conditions;

/// <summary>A text in quotation marks.</summary>
/// <param name="Value">The text without the marks.</param>
public sealed record TextLiteral(string Value) : Expression;
