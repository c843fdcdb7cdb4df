namespace TreatyIndicators;

/// <summary>What the work plan aims at in one year.</summary>
public sealed record WorkPlanTarget
{
    /// <summary>Year of a target.</summary>
    /// <remarks>
    /// APMBC: Form F, asked by the action plan; CCM: Form F, asked by the action plan. Source: S3 17; S4 19.
    /// </remarks>
    public int? Year { get; init; }

    /// <summary>Region.</summary>
    /// <remarks>
    /// APMBC: Form F, asked by the action plan; CCM: Form F, asked by the action plan. Source: S3 17; S4 19.
    /// </remarks>
    public string? Region { get; init; }

    /// <summary>Number of areas to be dealt with (number of areas).</summary>
    /// <remarks>APMBC: Form F, asked by the action plan; CCM: Form F, asked by the action plan. Source: S3 17.</remarks>
    public long? Areas { get; init; }

    /// <summary>Area to be dealt with (square metres).</summary>
    /// <remarks>APMBC: Form F, asked by the action plan; CCM: Form F, asked by the action plan. Source: S4 19.</remarks>
    public decimal? AreaM2 { get; init; }
}
