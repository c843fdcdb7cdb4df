namespace TreatyIndicators;

/// <summary>The notice of a State not party that it destroyed stocks.</summary>
public sealed record StockDestructionNotice : RegisterRow
{
    /// <summary>The day of the notice.</summary>
    public required PartialDate Date { get; init; }

    /// <summary>Where and how the State gave it.</summary>
    public required string Statement { get; init; }
}
