namespace TreatyIndicators;

/// <summary>Land released in one region in the period.</summary>
public sealed record LandReleaseRow
{
    /// <summary>Region.</summary>
    /// <remarks>
    /// APMBC: Form F, asked by the action plan; CCM: Form F, asked by the action plan. Source: S3 19; S4 24.
    /// </remarks>
    public string? Region { get; init; }

    /// <summary>Methods used in the row.</summary>
    /// <remarks>APMBC: Form F, voluntary; CCM: Form F, voluntary. Source: G1; I.</remarks>
    public ValueList<Code<ReleaseMethod>> Methods { get; init => field = value ?? []; } = [];

    /// <summary>Area cancelled by non-technical survey (square metres).</summary>
    /// <remarks>
    /// APMBC: Form F, asked by the action plan; CCM: Form F, asked by the action plan. Source: S3 19; S4 24; columns
    /// K.
    /// </remarks>
    public decimal? CancelledM2 { get; init; }

    /// <summary>Area reduced by technical survey (square metres).</summary>
    /// <remarks>
    /// APMBC: Form F, asked by the action plan; CCM: Form F, asked by the action plan. Source: S3 19; S4 24; columns
    /// K.
    /// </remarks>
    public decimal? ReducedM2 { get; init; }

    /// <summary>Area cleared (square metres).</summary>
    /// <remarks>
    /// APMBC: Form F, asked by the action plan; CCM: Form F, treaty duty. Source: S3 19; S4 24; T CCM 7(1)(i).
    /// </remarks>
    public decimal? ClearedM2 { get; init; }

    /// <summary>Cancelled + reduced + cleared (square metres).</summary>
    /// <remarks>APMBC: Form F, asked by the action plan; CCM: Form F, asked by the action plan. Source: I; P11.</remarks>
    public decimal? ReleasedM2 { get; init; }

    /// <summary>Number of areas closed (number of areas).</summary>
    /// <remarks>APMBC: Form F, voluntary; CCM: Form F, voluntary. Source: G1; I.</remarks>
    public long? AreasClosed { get; init; }

    /// <summary>Devices found and destroyed, by kind</summary>
    public DevicesFound? Devices { get; init; }

    /// <summary>Single items dealt with, no area released.</summary>
    /// <remarks>APMBC: Form F, voluntary; CCM: Form F, voluntary. Source: I.</remarks>
    public bool? SpotTask { get; init; }

    /// <summary>Residual work after completion.</summary>
    /// <remarks>APMBC: Form F, voluntary; CCM: Form F, voluntary. Source: I.</remarks>
    public bool? Residual { get; init; }

    /// <summary>Explanation, for instance of area cleared without a find.</summary>
    /// <remarks>APMBC: Form F, voluntary; CCM: Form F, voluntary. Source: I.</remarks>
    public string? Explanation { get; init; }
}
