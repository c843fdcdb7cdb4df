namespace TreatyIndicators;

/// <summary>Stockpiled items of one type destroyed.</summary>
public sealed record DestroyedStockpile
{
    /// <summary>Type destroyed under the stockpile article.</summary>
    /// <remarks>APMBC: Form G, treaty duty; CCM: Form B, treaty duty. Source: T APMBC 7(1)(g), CCM 7(1)(f).</remarks>
    public string? MunitionType { get; init; }

    /// <summary>Mines or cluster munitions (number of items).</summary>
    /// <remarks>APMBC: Form G, treaty duty; CCM: Form B, treaty duty. Source: T APMBC 7(1)(g), CCM 7(1)(f).</remarks>
    public long? Quantity { get; init; }

    /// <summary>Explosive submunitions (number of items).</summary>
    /// <remarks>APMBC: not used; CCM: Form B, treaty duty. Source: T CCM 7(1)(f).</remarks>
    public long? Submunitions { get; init; }

    /// <summary>Lot numbers, if possible.</summary>
    /// <remarks>APMBC: Form G, treaty duty; CCM: Form B, voluntary. Source: T APMBC 7(1)(g).</remarks>
    public ValueList<string> LotNumbers { get; init => field = value ?? []; } = [];

    /// <summary>Methods.</summary>
    /// <remarks>APMBC: Form G, voluntary; CCM: Form B, treaty duty. Source: T CCM 7(1)(f).</remarks>
    public ValueList<string> Methods { get; init => field = value ?? []; } = [];

    /// <summary>Sites.</summary>
    /// <remarks>APMBC: Form G, voluntary; CCM: Form B, treaty duty. Source: T CCM 7(1)(f).</remarks>
    public ValueList<string> Sites { get; init => field = value ?? []; } = [];

    /// <summary>Time basis of the row.</summary>
    /// <remarks>APMBC: Form G, bookkeeping; CCM: Form B, bookkeeping. Source: I.</remarks>
    public Code<DestroyedBasis>? Basis { get; init; }
}
