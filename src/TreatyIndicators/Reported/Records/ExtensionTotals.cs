namespace TreatyIndicators;

/// <summary>Totals of area given in the request.</summary>
public sealed record ExtensionTotals
{
    /// <summary>Area at entry into force (square metres).</summary>
    /// <remarks>Source: T CCM 4(6) P21.</remarks>
    public decimal? AtEntryIntoForceM2 { get; init; }

    /// <summary>Area found since (square metres).</summary>
    /// <remarks>Source: T CCM 4(6) P21.</remarks>
    public decimal? FoundSinceM2 { get; init; }

    /// <summary>Area cleared since (square metres).</summary>
    /// <remarks>Source: T CCM 4(6) P21.</remarks>
    public decimal? ClearedM2 { get; init; }
}
