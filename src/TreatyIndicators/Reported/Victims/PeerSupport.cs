namespace TreatyIndicators;

/// <summary>Peer support.</summary>
public sealed record PeerSupport
{
    /// <summary>Peer support exists.</summary>
    /// <remarks>APMBC: Form J, asked by the action plan; CCM: Form H, voluntary. Source: S3 33.</remarks>
    public Attestation? Exists { get; init; }

    /// <summary>It is part of the public health system.</summary>
    /// <remarks>APMBC: Form J, asked by the action plan; CCM: Form H, voluntary. Source: S3 33.</remarks>
    public Attestation? InPublicHealth { get; init; }
}
