namespace TreatyIndicators.Catalogues.Crosswalks;

/// <summary>A shared fact as JSON has it.</summary>
internal sealed record SharedFactData
{
    public required string Id { get; init; }

    public required string Path { get; init; }

    public required Label Title { get; init; }

    public required Label Reason { get; init; }
}
