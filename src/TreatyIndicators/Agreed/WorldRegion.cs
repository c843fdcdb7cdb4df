namespace TreatyIndicators;

/// <summary>A region of the standard of the United Nations for statistics (M49).</summary>
public sealed record WorldRegion
{
    /// <summary>The three digits of the M49 code, for instance <c>142</c>.</summary>
    public required string M49 { get; init; }

    /// <summary>The English name.</summary>
    public required string Name { get; init; }
}
