namespace TreatyIndicators;

/// <summary>What the contamination does, as the request describes it.</summary>
public sealed record ExtensionEffects
{
    /// <summary>Humanitarian effects.</summary>
    /// <remarks>Source: T APMBC 5(4) P22.</remarks>
    public string? Humanitarian { get; init; }

    /// <summary>Social effects.</summary>
    /// <remarks>Source: T APMBC 5(4) P22.</remarks>
    public string? Social { get; init; }

    /// <summary>Economic effects.</summary>
    /// <remarks>Source: T APMBC 5(4) P22.</remarks>
    public string? Economic { get; init; }

    /// <summary>Environmental effects.</summary>
    /// <remarks>Source: T APMBC 5(4) P22.</remarks>
    public string? Environmental { get; init; }
}
