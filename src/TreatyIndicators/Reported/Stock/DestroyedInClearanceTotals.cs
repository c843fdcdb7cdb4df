namespace TreatyIndicators;

/// <summary>Totals of items destroyed in clearance.</summary>
public sealed record DestroyedInClearanceTotals
{
    /// <summary>Destroyed in the period (number of items).</summary>
    /// <remarks>APMBC: Form G, treaty duty; CCM: Form F, treaty duty. Source: I.</remarks>
    public long? InPeriod { get; init; }

    /// <summary>Destroyed since entry into force (number of items).</summary>
    /// <remarks>APMBC: Form G, treaty duty; CCM: Form F, treaty duty. Source: I.</remarks>
    public long? Cumulative { get; init; }
}
