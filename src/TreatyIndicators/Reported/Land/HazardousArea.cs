namespace TreatyIndicators;

/// <summary>One hazardous area, or a row of areas of one region and status.</summary>
public sealed record HazardousArea
{
    /// <summary>Identifier of a single area; rows by region have none.</summary>
    /// <remarks>APMBC: Form C, voluntary; CCM: Form F, voluntary. Source: G1 G2; I.</remarks>
    public string? Id { get; init; }

    /// <summary>Region code or name.</summary>
    /// <remarks>APMBC: Form C, treaty duty; CCM: Form F, treaty duty. Source: T APMBC 7(1)(c), CCM 7(1)(h); P5.</remarks>
    public string? Region { get; init; }

    /// <summary>Suspected or confirmed; the APMBC form has two parts, known and suspected.</summary>
    /// <remarks>
    /// APMBC: Form C, asked by the action plan; CCM: Form F, asked by the action plan. Source: two parts: K; S3 19;
    /// S4 24; G1.
    /// </remarks>
    public Code<HazardStatus>? Status { get; init; }

    /// <summary>Number of areas in the row (number of areas).</summary>
    /// <remarks>
    /// APMBC: Form C, asked by the action plan; CCM: Form F, asked by the action plan. Source: S3 19; S4 24.
    /// </remarks>
    public long? Count { get; init; }

    /// <summary>Size (square metres).</summary>
    /// <remarks>APMBC: Form C, treaty duty; CCM: Form F, treaty duty. Source: S3 19; T CCM 7(1)(h).</remarks>
    public decimal? AreaM2 { get; init; }

    /// <summary>Open, closed or handed over.</summary>
    /// <remarks>APMBC: Form C, voluntary; CCM: Form F, voluntary. Source: G1.</remarks>
    public Code<AreaState>? State { get; init; }

    /// <summary>Kinds of contamination; conventional and improvised AP mines are separate codes.</summary>
    /// <remarks>
    /// APMBC: Form C, asked by the action plan; CCM: Form F, asked by the action plan. Source: S3 19; part 11.3.
    /// </remarks>
    public ValueList<Code<Ordnance>> Contamination { get; init => field = value ?? []; } = [];

    /// <summary>Whether the areas by kind add up.</summary>
    /// <remarks>APMBC: Form C, voluntary; CCM: Form F, voluntary. Source: P14; I.</remarks>
    public Code<SplitKind>? ContaminationSplit { get; init; }

    /// <summary>Area that holds one kind of contamination</summary>
    public ValueList<ContaminationArea> ContaminationAreas { get; init => field = value ?? []; } = [];

    /// <summary>Type and number of munitions believed to be in the area</summary>
    public ValueList<AreaMunition> Munitions { get; init => field = value ?? []; } = [];

    /// <summary>The State says types or quantities are not known.</summary>
    /// <remarks>APMBC: Form C, voluntary; CCM: Form F, voluntary. Source: I.</remarks>
    public bool? MunitionsUnknown { get; init; }

    /// <summary>When mines were laid, or when cluster munitions were used.</summary>
    /// <remarks>APMBC: Form C, treaty duty; CCM: Form F, treaty duty. Source: T APMBC 7(1)(c), CCM 7(1)(h).</remarks>
    public string? EmplacedPeriod { get; init; }

    /// <summary>Direct evidence of ordnance (needed for a confirmed area).</summary>
    /// <remarks>APMBC: Form C, voluntary; CCM: Form F, voluntary. Source: P12; G1.</remarks>
    public string? DirectEvidence { get; init; }

    /// <summary>Point or multipolygon, WGS 84.</summary>
    /// <remarks>APMBC: Form C, voluntary; CCM: Form F, voluntary. Source: G1 G2.</remarks>
    public Geometry? Geometry { get; init; }
}
