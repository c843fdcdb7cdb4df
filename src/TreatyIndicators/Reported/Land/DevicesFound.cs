namespace TreatyIndicators;

/// <summary>Devices found and destroyed, by kind.</summary>
public sealed record DevicesFound
{
    /// <summary>Conventional anti-personnel mines found and destroyed (number of items).</summary>
    /// <remarks>APMBC: Form F, treaty duty; CCM: Form F, voluntary. Source: S3 19; P12.</remarks>
    public long? ApMines { get; init; }

    /// <summary>Improvised anti-personnel mines (number of items).</summary>
    /// <remarks>APMBC: Form F, asked by the action plan; CCM: Form F, voluntary. Source: S3 19; P12.</remarks>
    public long? ApImprovised { get; init; }

    /// <summary>Anti-vehicle mines (number of items).</summary>
    /// <remarks>APMBC: Form F, voluntary; CCM: Form F, voluntary. Source: S3 19; P12.</remarks>
    public long? AvMines { get; init; }

    /// <summary>Cluster munition remnants (number of items).</summary>
    /// <remarks>APMBC: Form F, voluntary; CCM: Form F, treaty duty. Source: S3 19; P12; T CCM 7(1)(i).</remarks>
    public long? ClusterRemnants { get; init; }

    /// <summary>Other explosive remnants of war (number of items).</summary>
    /// <remarks>APMBC: Form F, voluntary; CCM: Form F, voluntary. Source: S3 19; P12.</remarks>
    public long? OtherErw { get; init; }

    /// <summary>Improvised devices that are not mines (number of items).</summary>
    /// <remarks>APMBC: Form F, voluntary; CCM: Form F, voluntary. Source: S3 19; P12.</remarks>
    public long? OtherIed { get; init; }
}
