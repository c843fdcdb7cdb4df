namespace TreatyIndicators.Catalogues.Plans;

/// <summary>A named reading of an indicator as JSON has it.</summary>
internal sealed record ReadingData
{
    public required string Name { get; init; }

    public required Label Title { get; init; }

    public required string Kind { get; init; }

    public string? Unit { get; init; }

    public string? Direction { get; init; }

    public required string Condition { get; init; }
}
