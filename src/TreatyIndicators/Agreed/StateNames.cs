namespace TreatyIndicators;

/// <summary>The short names of a State in the six languages of the United Nations.</summary>
/// <remarks>Common names, not the formal ones; none of them takes a position on the status of a territory.</remarks>
public sealed record StateNames
{
    /// <summary>English: the short name of the United Nations.</summary>
    public required string En { get; init; }

    /// <summary>Chinese: the common name.</summary>
    public required string Zh { get; init; }

    /// <summary>Chinese: the form used in documents of the United Nations.</summary>
    public required string ZhUn { get; init; }

    /// <summary>French.</summary>
    public required string Fr { get; init; }

    /// <summary>Spanish.</summary>
    public required string Es { get; init; }

    /// <summary>Russian.</summary>
    public required string Ru { get; init; }

    /// <summary>Arabic.</summary>
    public required string Ar { get; init; }
}
