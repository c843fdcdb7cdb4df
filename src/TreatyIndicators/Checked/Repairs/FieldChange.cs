namespace TreatyIndicators.Validation;

/// <summary>A field that has to change.</summary>
/// <param name="Path">The JSON path of the field, for instance <c>$.stockpile.totals.quantity</c>.</param>
/// <param name="Found">What stands there, in invariant form.</param>
/// <param name="Value">What must stand there, in invariant form; absent: more than one may do.</param>
public sealed record FieldChange(string Path, string Found, string? Value = null);
