namespace TreatyIndicators.Catalogues.Plans;

/// <summary>A component of an indicator as JSON has it.</summary>
internal sealed record ComponentData
{
    public required string Id { get; init; }

    public required Label Title { get; init; }

    public required string Unit { get; init; }

    public required string Measure { get; init; }

    public required string Condition { get; init; }
}
