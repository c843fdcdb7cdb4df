namespace TreatyIndicators.Conditions;

/// <summary>A part of a test that ties a member of the row at hand to a value: <c>row.state = s</c>.</summary>
/// <param name="Part">The part.</param>
/// <param name="Member">The member.</param>
/// <param name="Read">How it is read off the row.</param>
/// <param name="Value">The value that it must have, known before the row is visited.</param>
internal sealed record RowTie(Expression Part, string Member, BoundText Read, BoundText Value);
