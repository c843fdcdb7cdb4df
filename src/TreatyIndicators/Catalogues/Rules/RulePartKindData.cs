namespace TreatyIndicators.Catalogues.Rules;

/// <summary>The kind of a part of a rule's test as JSON has it.</summary>
internal sealed record RulePartKindData
{
    public required string Part { get; init; }

    public required string Kind { get; init; }
}
