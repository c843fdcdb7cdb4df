namespace TreatyIndicators;

/// <summary>Finds after completion that were destroyed.</summary>
public sealed record DestroyedAfterCompletion
{
    /// <summary>Type of finds after completion that were destroyed.</summary>
    /// <remarks>APMBC: Form G, voluntary; CCM: Form B, voluntary. Source: P2; S3 14.</remarks>
    public string? MunitionType { get; init; }

    /// <summary>Items (number of items).</summary>
    /// <remarks>APMBC: Form G, voluntary; CCM: Form B, voluntary. Source: P2; S3 14.</remarks>
    public long? Quantity { get; init; }

    /// <summary>Lot numbers.</summary>
    /// <remarks>APMBC: Form G, voluntary; CCM: Form B, voluntary. Source: P2.</remarks>
    public ValueList<string> LotNumbers { get; init => field = value ?? []; } = [];
}
