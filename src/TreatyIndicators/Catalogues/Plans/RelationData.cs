namespace TreatyIndicators.Catalogues.Plans;

/// <summary>A relation between two indicators as JSON has it.</summary>
internal sealed record RelationData
{
    public required string Kind { get; init; }

    public required string First { get; init; }

    public required string Second { get; init; }
}
