namespace TreatyIndicators.Conditions;

/// <summary>A nil statement of a report.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="Section">The section that it stands in.</param>
/// <param name="DutyHeld">Whether the State must report there because it holds the duty.</param>
internal sealed record NilStatementField(NilStatement Statement, string Section, Truth DutyHeld) : IPlacedRow
{
    public static RecordType Type { get; } = new("NilStatementField", () =>
    [
        new("stated", ConditionType.Truth, row => ((NilStatementField)row).Statement.Stated),
        new("wording", ConditionType.Text, row => ((NilStatementField)row).Statement.Wording ?? string.Empty),
        new("section", ConditionType.Text, row => ((NilStatementField)row).Section),
        new("dutyHeld", ConditionType.Truth, row => ((NilStatementField)row).DutyHeld switch { Truth.True => true, Truth.False => false, _ => (bool?)null }),
    ]);

    /// <inheritdoc/>
    public string Path => $"$.{Section}.nilStatement";
}
