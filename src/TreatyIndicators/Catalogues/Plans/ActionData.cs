namespace TreatyIndicators.Catalogues.Plans;

/// <summary>An action as JSON has it.</summary>
internal sealed record ActionData
{
    public required int Number { get; init; }

    public required string Chapter { get; init; }

    public required Label Title { get; init; }

    public required string Statement { get; init; }

    public required Label Addressees { get; init; }
}
