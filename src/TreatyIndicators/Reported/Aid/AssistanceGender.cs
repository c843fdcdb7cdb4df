namespace TreatyIndicators;

/// <summary>How gender and differing needs were weighed when helping.</summary>
public sealed record AssistanceGender
{
    /// <summary>Gender and differing needs were weighed when helping.</summary>
    /// <remarks>APMBC: Form J, asked by the action plan; CCM: Form I, voluntary. Source: S3 40; S1 para. 15.</remarks>
    public Attestation? Considered { get; init; }

    /// <summary>How.</summary>
    /// <remarks>APMBC: Form J, asked by the action plan; CCM: Form I, voluntary. Source: S3 40; S1 para. 15.</remarks>
    public string? Text { get; init; }
}
