namespace TreatyIndicators;

/// <summary>The search for alternatives to live items.</summary>
public sealed record RetentionAlternatives
{
    /// <summary>Alternatives to live items are being looked at.</summary>
    /// <remarks>APMBC: Form D, asked by the action plan; CCM: Form D, voluntary. Source: S3 15.</remarks>
    public Attestation? Explored { get; init; }

    /// <summary>Which ones.</summary>
    /// <remarks>APMBC: Form D, asked by the action plan; CCM: Form D, voluntary. Source: S3 15.</remarks>
    public string? Text { get; init; }
}
