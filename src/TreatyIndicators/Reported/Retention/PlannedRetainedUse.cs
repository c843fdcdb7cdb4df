namespace TreatyIndicators;

/// <summary>Use planned of items kept.</summary>
public sealed record PlannedRetainedUse
{
    /// <summary>When use is planned.</summary>
    /// <remarks>APMBC: Form D, voluntary; CCM: Form D, treaty duty. Source: P2 P1; S3 15; T CCM 3(8).</remarks>
    public string? Period { get; init; }

    /// <summary>Planned activity.</summary>
    /// <remarks>APMBC: Form D, voluntary; CCM: Form D, treaty duty. Source: P2 P1; S3 15; T CCM 3(8).</remarks>
    public string? Activity { get; init; }

    /// <summary>Items planned for it (number of items).</summary>
    /// <remarks>APMBC: Form D, voluntary; CCM: Form D, treaty duty. Source: P2 P1; S3 15; T CCM 3(8).</remarks>
    public long? Quantity { get; init; }
}
