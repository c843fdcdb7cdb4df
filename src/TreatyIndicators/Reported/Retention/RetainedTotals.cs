namespace TreatyIndicators;

/// <summary>Totals of the items kept.</summary>
public sealed record RetainedTotals
{
    /// <summary>Sum kept; zero is written 0 (number of items).</summary>
    /// <remarks>APMBC: Form D, treaty duty; CCM: Form D, treaty duty. Source: T APMBC 7(1)(d); CCM 3(6), 3(8).</remarks>
    public long? Quantity { get; init; }

    /// <summary>Sum of explosive submunitions kept (number of items).</summary>
    /// <remarks>APMBC: not used; CCM: Form D, treaty duty. Source: T CCM 3(6), 3(8).</remarks>
    public long? Submunitions { get; init; }
}
