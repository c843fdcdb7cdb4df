namespace TreatyIndicators.Conditions;

/// <summary>A single value of a report with its field and its place.</summary>
/// <param name="Field">The field.</param>
/// <param name="Value">The value.</param>
/// <param name="Path">The JSON path: <c>$.stockpile.stock[2].quantity</c>.</param>
internal sealed record FieldValue(WalkedField Field, object Value, string Path);
