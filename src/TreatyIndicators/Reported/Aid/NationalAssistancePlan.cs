namespace TreatyIndicators;

/// <summary>The national plan behind the request for help.</summary>
public sealed record NationalAssistancePlan
{
    /// <summary>A coherent, full national plan stands behind the request for help.</summary>
    /// <remarks>APMBC: Form J, voluntary; CCM: Form I, asked by the action plan. Source: S4 41.</remarks>
    public Attestation? Exists { get; init; }

    /// <summary>Wider frames heeded.</summary>
    /// <remarks>APMBC: Form J, voluntary; CCM: Form I, asked by the action plan. Source: S4 41.</remarks>
    public ValueList<string> Frameworks { get; init => field = value ?? []; } = [];
}
