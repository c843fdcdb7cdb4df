namespace TreatyIndicators;

/// <summary>Emergency response to new casualties.</summary>
public sealed record EmergencyResponse
{
    /// <summary>Mechanism for fast emergency response.</summary>
    /// <remarks>APMBC: Form J, asked by the action plan; CCM: Form H, asked by the action plan. Source: S3 30.</remarks>
    public Attestation? Mechanism { get; init; }

    /// <summary>Training of lay persons and staff.</summary>
    /// <remarks>APMBC: Form J, asked by the action plan; CCM: Form H, asked by the action plan. Source: S3 30.</remarks>
    public string? Training { get; init; }
}
