namespace TreatyIndicators;

/// <summary>Items newly kept in the year.</summary>
public sealed record RetainedAcquisition
{
    /// <summary>Where newly kept items came from.</summary>
    /// <remarks>APMBC: Form D, voluntary; CCM: Form D, treaty duty. Source: S3 15; CCM 3(6); T APMBC 3(1) K; I.</remarks>
    public Code<AcquisitionSource>? Source { get; init; }

    /// <summary>Type.</summary>
    /// <remarks>APMBC: Form D, voluntary; CCM: Form D, treaty duty. Source: I.</remarks>
    public string? MunitionType { get; init; }

    /// <summary>Items (number of items).</summary>
    /// <remarks>APMBC: Form D, voluntary; CCM: Form D, treaty duty. Source: I.</remarks>
    public long? Quantity { get; init; }

    /// <summary>Explosive submunitions (number of items).</summary>
    /// <remarks>APMBC: not used; CCM: Form D, treaty duty. Source: T CCM 3(6).</remarks>
    public long? Submunitions { get; init; }
}
