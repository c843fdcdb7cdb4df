namespace TreatyIndicators;

/// <summary>Items of one type destroyed in clearance.</summary>
public sealed record DestroyedInClearance
{
    /// <summary>Type destroyed under the clearance article.</summary>
    /// <remarks>APMBC: Form G, treaty duty; CCM: Form F, treaty duty. Source: T APMBC 7(1)(g), CCM 7(1)(i).</remarks>
    public string? MunitionType { get; init; }

    /// <summary>Items (number of items).</summary>
    /// <remarks>APMBC: Form G, treaty duty; CCM: Form F, treaty duty. Source: T APMBC 7(1)(g), CCM 7(1)(i).</remarks>
    public long? Quantity { get; init; }

    /// <summary>Time basis of the row.</summary>
    /// <remarks>APMBC: Form G, bookkeeping; CCM: Form F, bookkeeping. Source: I.</remarks>
    public Code<DestroyedBasis>? Basis { get; init; }
}
