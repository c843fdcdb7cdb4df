namespace TreatyIndicators;

/// <summary>An activity of a platform.</summary>
public sealed record PlatformActivityEntry
{
    /// <summary>Kind of the activity.</summary>
    /// <remarks>Source: S0 para. 12.</remarks>
    public Code<PlatformActivity>? Kind { get; init; }

    /// <summary>Description; needed where the kind is not on the list.</summary>
    /// <remarks>Source: S0 para. 12.</remarks>
    public string? Description { get; init; }
}
