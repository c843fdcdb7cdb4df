namespace TreatyIndicators;

/// <summary>The body that coordinates victim assistance across ministries.</summary>
public sealed record VictimAssistanceCoordination
{
    /// <summary>An inter-ministry, multi-sector body exists.</summary>
    /// <remarks>APMBC: Form J, asked by the action plan; CCM: Form H, asked by the action plan. Source: S3 28.</remarks>
    public Attestation? Exists { get; init; }

    /// <summary>A member of the coordination body</summary>
    public ValueList<CoordinationMember> Members { get; init => field = value ?? []; } = [];
}
