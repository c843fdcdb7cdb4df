namespace TreatyIndicators;

/// <summary>What guides the priorities of clearance.</summary>
public sealed record ClearancePriorities
{
    /// <summary>Humanitarian and development aims guide priorities.</summary>
    /// <remarks>APMBC: Form F, voluntary; CCM: Form F, asked by the action plan. Source: S4 23.</remarks>
    public Attestation? HumanitarianDevelopment { get; init; }

    /// <summary>Gender and diversity guide priorities.</summary>
    /// <remarks>APMBC: Form F, voluntary; CCM: Form F, asked by the action plan. Source: S4 23.</remarks>
    public Attestation? GenderDiversity { get; init; }

    /// <summary>Sustainable Development Goals named.</summary>
    /// <remarks>APMBC: Form F, voluntary; CCM: Form F, asked by the action plan. Source: S4 23.</remarks>
    public ValueList<string> Sdg { get; init => field = value ?? []; } = [];
}
