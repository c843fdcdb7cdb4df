namespace TreatyIndicators.Catalogues.Plans;

/// <summary>A chapter as JSON has it.</summary>
internal sealed record ChapterData
{
    public required string Number { get; init; }

    public required LabelData Title { get; init; }
}
