namespace TreatyIndicators;

/// <summary>A text in English and, where there is one, in Chinese.</summary>
public sealed record Label
{
    /// <summary>The English text.</summary>
    public required string En { get; init; }

    /// <summary>The Chinese text; absent where there is none.</summary>
    public string? Zh { get; init; }

    /// <summary>The English text.</summary>
    public override string ToString() => En;
}
