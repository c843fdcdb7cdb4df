namespace TreatyIndicators;

/// <summary>Items of one type that one body keeps.</summary>
public sealed record RetainedItem
{
    /// <summary>Body allowed to keep them.</summary>
    /// <remarks>APMBC: Form D, treaty duty; CCM: Form D, treaty duty. Source: T APMBC 7(1)(d); CCM 3(6), 3(8).</remarks>
    public string? Institution { get; init; }

    /// <summary>Type.</summary>
    /// <remarks>APMBC: Form D, treaty duty; CCM: Form D, treaty duty. Source: T APMBC 7(1)(d); CCM 3(6), 3(8).</remarks>
    public string? MunitionType { get; init; }

    /// <summary>Mines (APMBC) or cluster munitions (CCM) kept (number of items).</summary>
    /// <remarks>APMBC: Form D, treaty duty; CCM: Form D, treaty duty. Source: T APMBC 7(1)(d); CCM 3(6), 3(8).</remarks>
    public long? Quantity { get; init; }

    /// <summary>Type of explosive submunition.</summary>
    /// <remarks>APMBC: not used; CCM: Form D, treaty duty. Source: T CCM 3(8).</remarks>
    public string? SubmunitionType { get; init; }

    /// <summary>Explosive submunitions kept (number of items).</summary>
    /// <remarks>APMBC: not used; CCM: Form D, treaty duty. Source: T CCM 3(6), 3(8).</remarks>
    public long? Submunitions { get; init; }

    /// <summary>Lot numbers.</summary>
    /// <remarks>APMBC: Form D, treaty duty; CCM: Form D, treaty duty. Source: T APMBC 7(1)(d); CCM 3(6), 3(8).</remarks>
    public ValueList<string> LotNumbers { get; init => field = value ?? []; } = [];

    /// <summary>Permitted purposes.</summary>
    /// <remarks>APMBC: Form D, treaty duty; CCM: Form D, treaty duty. Source: T APMBC 3(1); CCM 3(6).</remarks>
    public ValueList<Code<RetentionPurpose>> Purposes { get; init => field = value ?? []; } = [];

    /// <summary>Remarks.</summary>
    /// <remarks>APMBC: Form D, voluntary; CCM: Form D, voluntary. Source: P7 P8.</remarks>
    public string? Remarks { get; init; }
}
