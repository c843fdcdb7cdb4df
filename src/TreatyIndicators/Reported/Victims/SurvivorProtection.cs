namespace TreatyIndicators;

/// <summary>Protection of survivors in conflict, emergency and disaster.</summary>
public sealed record SurvivorProtection
{
    /// <summary>Survivors' safety stands in humanitarian response and preparedness plans.</summary>
    /// <remarks>APMBC: Form J, asked by the action plan; CCM: Form H, asked by the action plan. Source: S3 35.</remarks>
    public Attestation? InPlans { get; init; }

    /// <summary>Plans named.</summary>
    /// <remarks>APMBC: Form J, asked by the action plan; CCM: Form H, asked by the action plan. Source: S3 35.</remarks>
    public ValueList<string> Plans { get; init => field = value ?? []; } = [];

    /// <summary>Programmes made open to victims.</summary>
    /// <remarks>APMBC: Form J, asked by the action plan; CCM: Form H, voluntary. Source: S3 35.</remarks>
    public ValueList<Code<ProtectionProgramme>> InclusionMeasures { get; init => field = value ?? []; } = [];
}
