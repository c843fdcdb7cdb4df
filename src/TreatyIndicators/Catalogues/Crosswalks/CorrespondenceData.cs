namespace TreatyIndicators.Catalogues.Crosswalks;

/// <summary>A correspondence as JSON has it.</summary>
internal sealed record CorrespondenceData
{
    public required string First { get; init; }

    public required string Kind { get; init; }

    public required string Second { get; init; }

    public required Label Reason { get; init; }
}
