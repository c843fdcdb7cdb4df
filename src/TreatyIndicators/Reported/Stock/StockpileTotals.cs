namespace TreatyIndicators;

/// <summary>Totals of the stockpile.</summary>
public sealed record StockpileTotals
{
    /// <summary>Sum of mines or cluster munitions (number of items).</summary>
    /// <remarks>APMBC: Form B, treaty duty; CCM: Form B, treaty duty. Source: T 7(1)(b).</remarks>
    public long? Quantity { get; init; }

    /// <summary>Sum of explosive submunitions (number of items).</summary>
    /// <remarks>APMBC: not used; CCM: Form B, treaty duty. Source: T CCM 7(1)(b).</remarks>
    public long? Submunitions { get; init; }

    /// <summary>Stock at the start of the period, where given (number of items).</summary>
    /// <remarks>APMBC: Form B, voluntary; CCM: Form B, voluntary. Source: I.</remarks>
    public long? OpeningQuantity { get; init; }
}
