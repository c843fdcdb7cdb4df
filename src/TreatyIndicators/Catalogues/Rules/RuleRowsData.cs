namespace TreatyIndicators.Catalogues.Rules;

/// <summary>The list on whose rows a rule is tested, as JSON has it.</summary>
internal sealed record RuleRowsData
{
    public required string Name { get; init; }

    public required string Source { get; init; }
}
