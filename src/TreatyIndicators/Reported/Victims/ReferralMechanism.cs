namespace TreatyIndicators;

/// <summary>The referral mechanism.</summary>
public sealed record ReferralMechanism
{
    /// <summary>A referral mechanism exists.</summary>
    /// <remarks>
    /// APMBC: Form J, asked by the action plan; CCM: Form H, asked by the action plan. Source: S3 31; S4 34.
    /// </remarks>
    public Attestation? Exists { get; init; }

    /// <summary>Level.</summary>
    /// <remarks>APMBC: Form J, asked by the action plan; CCM: Form H, asked by the action plan. Source: S3 31.</remarks>
    public Code<ReferralLevel>? Level { get; init; }
}
