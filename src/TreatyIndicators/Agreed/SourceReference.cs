namespace TreatyIndicators;

/// <summary>Where a definition or a fact comes from.</summary>
public sealed record SourceReference
{
    /// <summary>The document, by symbol or by title and date.</summary>
    public required string Document { get; init; }

    /// <summary>The place in it: "action 7", "paragraph 12"; absent: the whole document.</summary>
    public string? Place { get; init; }

    /// <summary>What the reading rests on: printed in the document, or our own reading of it.</summary>
    public string? Basis { get; init; }
}
