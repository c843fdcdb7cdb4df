namespace TreatyIndicators.Computed;

/// <summary>Rows of a list of records that a test goes through.</summary>
/// <param name="List">The path of the list.</param>
/// <param name="Member">The member by which the rows are tied to the State under test; absent: they are not, so that any row can change the outcome for any subject.</param>
internal sealed record RowsRead(string List, string? Member);
