namespace TreatyIndicators;

/// <summary>Totals of stockpiled items destroyed.</summary>
public sealed record DestroyedStockpileTotals
{
    /// <summary>Destroyed in the period; zero is written 0 (number of items).</summary>
    /// <remarks>APMBC: Form G, treaty duty; CCM: Form B, treaty duty. Source: I.</remarks>
    public long? InPeriod { get; init; }

    /// <summary>Destroyed since entry into force (number of items).</summary>
    /// <remarks>APMBC: Form G, treaty duty; CCM: Form B, treaty duty. Source: T 7(1)(g); I.</remarks>
    public long? Cumulative { get; init; }

    /// <summary>Submunitions destroyed in the period (number of items).</summary>
    /// <remarks>APMBC: not used; CCM: Form B, treaty duty. Source: T CCM 7(1)(f); I.</remarks>
    public long? InPeriodSubmunitions { get; init; }

    /// <summary>Submunitions destroyed since entry into force (number of items).</summary>
    /// <remarks>APMBC: not used; CCM: Form B, treaty duty. Source: T CCM 7(1)(f); I.</remarks>
    public long? CumulativeSubmunitions { get; init; }
}
