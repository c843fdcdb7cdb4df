namespace TreatyIndicators.Catalogues.Plans;

/// <summary>The year from which progress is measured as JSON has it.</summary>
internal sealed record BaselineData
{
    public required int Year { get; init; }

    public required SourceData Source { get; init; }
}
