namespace TreatyIndicators;

/// <summary>Social and economic inclusion of victims.</summary>
public sealed record SocioEconomicInclusion
{
    /// <summary>Work to remove barriers to social and economic inclusion.</summary>
    /// <remarks>
    /// APMBC: Form J, asked by the action plan; CCM: Form H, asked by the action plan. Source: S3 34; S4 35.
    /// </remarks>
    public ValueList<string> BarrierRemoval { get; init => field = value ?? []; } = [];

    /// <summary>A programme of social or economic inclusion</summary>
    public ValueList<InclusionProgrammeEntry> Programmes { get; init => field = value ?? []; } = [];
}
