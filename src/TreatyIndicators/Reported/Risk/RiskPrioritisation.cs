namespace TreatyIndicators;

/// <summary>How priorities among groups at risk are set.</summary>
public sealed record RiskPrioritisation
{
    /// <summary>There is a way of setting priorities.</summary>
    /// <remarks>APMBC: Form I, asked by the action plan; CCM: Form G, asked by the action plan. Source: S3 24.</remarks>
    public Attestation? Exists { get; init; }

    /// <summary>Evidence it rests on (casualty data, contamination data, behaviour ...).</summary>
    /// <remarks>APMBC: Form I, asked by the action plan; CCM: Form G, asked by the action plan. Source: S3 24.</remarks>
    public ValueList<string> EvidenceUsed { get; init => field = value ?? []; } = [];

    /// <summary>Groups at highest risk.</summary>
    /// <remarks>
    /// APMBC: Form I, asked by the action plan; CCM: Form G, asked by the action plan. Source: S3 24; S4 29.
    /// </remarks>
    public ValueList<string> RiskGroups { get; init => field = value ?? []; } = [];
}
