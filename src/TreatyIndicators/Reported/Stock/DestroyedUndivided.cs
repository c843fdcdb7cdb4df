namespace TreatyIndicators;

/// <summary>A row in which the State did not tell stockpile and clearance apart.</summary>
public sealed record DestroyedUndivided
{
    /// <summary>
    /// Row in which the State did not tell the two articles apart (kept so that the error can be shown, G-02).
    /// </summary>
    /// <remarks>APMBC: Form G, bookkeeping; CCM: Form B, bookkeeping. Source: I.</remarks>
    public string? MunitionType { get; init; }

    /// <summary>Its quantity (number of items).</summary>
    /// <remarks>APMBC: Form G, bookkeeping; CCM: Form B, bookkeeping. Source: I.</remarks>
    public long? Quantity { get; init; }
}
