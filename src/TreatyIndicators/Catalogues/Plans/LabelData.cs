namespace TreatyIndicators.Catalogues.Plans;

/// <summary>A text in English and, where there is one, in Chinese, as JSON has it.</summary>
internal sealed record LabelData
{
    public required string En { get; init; }

    public string? Zh { get; init; }
}
