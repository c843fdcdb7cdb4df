namespace TreatyIndicators;

/// <summary>One type of stockpiled item.</summary>
public sealed record StockpileItem
{
    /// <summary>Type of mine or cluster munition.</summary>
    /// <remarks>APMBC: Form B, treaty duty; CCM: Form B, treaty duty. Source: T APMBC 7(1)(b), CCM 7(1)(b); P10b.</remarks>
    public string? MunitionType { get; init; }

    /// <summary>Mines (APMBC) or cluster munitions (CCM) of this type (number of items).</summary>
    /// <remarks>APMBC: Form B, treaty duty; CCM: Form B, treaty duty. Source: T 7(1)(b).</remarks>
    public long? Quantity { get; init; }

    /// <summary>Type of explosive submunition.</summary>
    /// <remarks>APMBC: not used; CCM: Form B, treaty duty. Source: T CCM 7(1)(b); P10b.</remarks>
    public string? SubmunitionType { get; init; }

    /// <summary>Explosive submunitions of this type (number of items).</summary>
    /// <remarks>APMBC: not used; CCM: Form B, treaty duty. Source: T CCM 7(1)(b); P10b.</remarks>
    public long? Submunitions { get; init; }

    /// <summary>Lot numbers, if possible.</summary>
    /// <remarks>APMBC: Form B, treaty duty; CCM: Form B, treaty duty. Source: T 7(1)(b).</remarks>
    public ValueList<string> LotNumbers { get; init => field = value ?? []; } = [];

    /// <summary>Remarks.</summary>
    /// <remarks>APMBC: Form B, voluntary; CCM: Form B, voluntary. Source: P7 P8.</remarks>
    public string? Remarks { get; init; }
}
