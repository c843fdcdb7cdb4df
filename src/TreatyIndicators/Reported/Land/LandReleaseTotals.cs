namespace TreatyIndicators;

/// <summary>Totals of land released in the period.</summary>
public sealed record LandReleaseTotals
{
    /// <summary>Total cancelled in the period (square metres).</summary>
    /// <remarks>
    /// APMBC: Form F, asked by the action plan; CCM: Form F, asked by the action plan. Source: S3 19; S4 24; I.
    /// </remarks>
    public decimal? CancelledM2 { get; init; }

    /// <summary>Total reduced in the period (square metres).</summary>
    /// <remarks>
    /// APMBC: Form F, asked by the action plan; CCM: Form F, asked by the action plan. Source: S3 19; S4 24; I.
    /// </remarks>
    public decimal? ReducedM2 { get; init; }

    /// <summary>Total cleared in the period (square metres).</summary>
    /// <remarks>
    /// APMBC: Form F, asked by the action plan; CCM: Form F, asked by the action plan. Source: S3 19; S4 24; I.
    /// </remarks>
    public decimal? ClearedM2 { get; init; }

    /// <summary>Total released in the period (square metres).</summary>
    /// <remarks>
    /// APMBC: Form F, asked by the action plan; CCM: Form F, asked by the action plan. Source: S3 19; S4 24; I.
    /// </remarks>
    public decimal? ReleasedM2 { get; init; }
}
