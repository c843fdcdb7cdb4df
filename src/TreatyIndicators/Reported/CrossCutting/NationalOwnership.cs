namespace TreatyIndicators;

/// <summary>National ownership: Convention work in national instruments, strategies and national money.</summary>
public sealed record NationalOwnership
{
    /// <summary>National instruments that take in Convention work.</summary>
    /// <remarks>
    /// APMBC: Form J, F, asked by the action plan; CCM: Form A, I, J, asked by the action plan. Source: S3 1; S4 1.
    /// </remarks>
    public ValueList<Code<IntegrationInstrument>> IntegratedInto { get; init => field = value ?? []; } = [];

    /// <summary>Titles or citations of these instruments.</summary>
    /// <remarks>
    /// APMBC: Form J, F, asked by the action plan; CCM: Form A, I, J, asked by the action plan. Source: S3 1; I.
    /// </remarks>
    public string? IntegrationEvidence { get; init; }

    /// <summary>Coordination with a sector outside mine action</summary>
    public ValueList<SectorCoordination> SectorCoordination { get; init => field = value ?? []; } = [];

    /// <summary>A national strategy or work plan</summary>
    public ValueList<NationalStrategy> Strategies { get; init => field = value ?? []; } = [];

    /// <summary>A yearly plan that carries the strategy out</summary>
    public ValueList<AnnualPlan> AnnualPlans { get; init => field = value ?? []; } = [];

    /// <summary>National resources set aside</summary>
    public ValueList<NationalResource> NationalResources { get; init => field = value ?? []; } = [];

    /// <summary>Commitment in words to set aside national resources.</summary>
    /// <remarks>
    /// APMBC: Form J, asked by the action plan; CCM: Form I, asked by the action plan. Source: S3 37; S4 38.
    /// </remarks>
    public Attestation? ResourceCommitment { get; init; }

    /// <summary>National capacity was strengthened.</summary>
    /// <remarks>APMBC: Form J, voluntary; CCM: Form I, J, asked by the action plan. Source: S4 1.</remarks>
    public Attestation? CapacityBuilt { get; init; }
}
