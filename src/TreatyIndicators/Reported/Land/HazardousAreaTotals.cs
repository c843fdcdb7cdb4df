namespace TreatyIndicators;

/// <summary>Totals of the hazardous areas at the end of the period.</summary>
public sealed record HazardousAreaTotals
{
    /// <summary>Number of suspected areas (number of areas).</summary>
    /// <remarks>
    /// APMBC: Form C, asked by the action plan; CCM: Form F, asked by the action plan. Source: S3 19; S4 24.
    /// </remarks>
    public long? ShaCount { get; init; }

    /// <summary>Suspected area (square metres).</summary>
    /// <remarks>
    /// APMBC: Form C, asked by the action plan; CCM: Form F, asked by the action plan. Source: S3 19; S4 24.
    /// </remarks>
    public decimal? ShaAreaM2 { get; init; }

    /// <summary>Number of confirmed areas (number of areas).</summary>
    /// <remarks>
    /// APMBC: Form C, asked by the action plan; CCM: Form F, asked by the action plan. Source: S3 19; S4 24.
    /// </remarks>
    public long? ChaCount { get; init; }

    /// <summary>Confirmed area (square metres).</summary>
    /// <remarks>
    /// APMBC: Form C, asked by the action plan; CCM: Form F, asked by the action plan. Source: S3 19; S4 24.
    /// </remarks>
    public decimal? ChaAreaM2 { get; init; }

    /// <summary>Remaining area, suspected plus confirmed (square metres).</summary>
    /// <remarks>
    /// APMBC: Form C, asked by the action plan; CCM: Form F, asked by the action plan. Source: S3 19; S4 24.
    /// </remarks>
    public decimal? RemainingM2 { get; init; }

    /// <summary>Remaining area at the start of the period, where given (square metres).</summary>
    /// <remarks>APMBC: Form C, voluntary; CCM: Form F, voluntary. Source: I.</remarks>
    public decimal? OpeningM2 { get; init; }
}
