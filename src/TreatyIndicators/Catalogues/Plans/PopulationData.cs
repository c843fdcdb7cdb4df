namespace TreatyIndicators.Catalogues.Plans;

/// <summary>A population as JSON has it.</summary>
internal sealed record PopulationData
{
    public required string Name { get; init; }

    public required Label Title { get; init; }

    public ElementData? Element { get; init; }

    public string? Condition { get; init; }
}
