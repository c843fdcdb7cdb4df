namespace TreatyIndicators;

/// <summary>Use made of items kept in the year.</summary>
public sealed record RetainedUse
{
    /// <summary>Type used up.</summary>
    /// <remarks>APMBC: Form D, voluntary; CCM: Form D, treaty duty. Source: P2 P1; S3 15; T CCM 3(8).</remarks>
    public string? MunitionType { get; init; }

    /// <summary>Items used up in the year (0 when the activity used none up) (number of items).</summary>
    /// <remarks>APMBC: Form D, voluntary; CCM: Form D, treaty duty. Source: P2 P1; S3 15; T CCM 3(8).</remarks>
    public long? Quantity { get; init; }

    /// <summary>Submunitions used up (number of items).</summary>
    /// <remarks>APMBC: not used; CCM: Form D, treaty duty. Source: T CCM 3(8).</remarks>
    public long? Submunitions { get; init; }

    /// <summary>Lots of the items used up.</summary>
    /// <remarks>APMBC: Form D, voluntary; CCM: Form D, voluntary. Source: I.</remarks>
    public ValueList<string> LotNumbers { get; init => field = value ?? []; } = [];

    /// <summary>What they were used for.</summary>
    /// <remarks>APMBC: Form D, voluntary; CCM: Form D, treaty duty. Source: P2 P1; S3 15; T CCM 3(8).</remarks>
    public string? Activity { get; init; }

    /// <summary>What came of it.</summary>
    /// <remarks>APMBC: Form D, voluntary; CCM: Form D, voluntary. Source: P2 P1; S3 15.</remarks>
    public string? Result { get; init; }
}
