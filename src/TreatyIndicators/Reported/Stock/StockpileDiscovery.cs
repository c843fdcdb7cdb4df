using NodaTime;

namespace TreatyIndicators;

/// <summary>A find of stockpiled items not known before, made after completion or after the deadline.</summary>
public sealed record StockpileDiscovery
{
    /// <summary>Type found (stock not known before, found after completion or after the deadline).</summary>
    /// <remarks>
    /// APMBC: Form B, asked by the action plan; CCM: Form B, treaty duty. Source: P2; S3 14; T CCM 7(1)(g); S4 14.
    /// </remarks>
    public string? MunitionType { get; init; }

    /// <summary>Items found (number of items).</summary>
    /// <remarks>
    /// APMBC: Form B, asked by the action plan; CCM: Form B, treaty duty. Source: P2; S3 14; T CCM 7(1)(g).
    /// </remarks>
    public long? Quantity { get; init; }

    /// <summary>Explosive submunitions found (number of items).</summary>
    /// <remarks>APMBC: not used; CCM: Form B, treaty duty. Source: T CCM 7(1)(g).</remarks>
    public long? Submunitions { get; init; }

    /// <summary>Lot numbers of the find.</summary>
    /// <remarks>APMBC: Form B, asked by the action plan; CCM: Form B, treaty duty. Source: P2; T CCM 7(1)(g).</remarks>
    public ValueList<string> LotNumbers { get; init => field = value ?? []; } = [];

    /// <summary>The find consists of improvised anti-personnel mines.</summary>
    /// <remarks>APMBC: Form B, asked by the action plan; CCM: not used. Source: S3 14.</remarks>
    public bool? Improvised { get; init; }

    /// <summary>Day of the find.</summary>
    /// <remarks>APMBC: Form B, asked by the action plan; CCM: Form B, treaty duty. Source: P2; S3 14; S4 14.</remarks>
    public LocalDate? DiscoveredOn { get; init; }

    /// <summary>Place of the find.</summary>
    /// <remarks>APMBC: Form B, asked by the action plan; CCM: Form B, treaty duty. Source: P2; I.</remarks>
    public string? Place { get; init; }

    /// <summary>Day on which the President was told.</summary>
    /// <remarks>
    /// APMBC: Form B, asked by the action plan; CCM: Form B, asked by the action plan. Source: S3 14; S4 14.
    /// </remarks>
    public LocalDate? NotifiedPresidentOn { get; init; }

    /// <summary>Plan for destroying the find.</summary>
    /// <remarks>APMBC: Form B, asked by the action plan; CCM: Form B, treaty duty. Source: S3 14; T CCM 7(1)(g).</remarks>
    public string? Plan { get; init; }

    /// <summary>Date planned for destruction.</summary>
    /// <remarks>APMBC: Form B, asked by the action plan; CCM: Form B, asked by the action plan. Source: S3 14; I.</remarks>
    public LocalDate? DestroyBy { get; init; }

    /// <summary>Items of the find destroyed so far (number of items).</summary>
    /// <remarks>
    /// APMBC: Form B, asked by the action plan; CCM: Form B, asked by the action plan. Source: S3 14; S4 14.
    /// </remarks>
    public long? DestroyedQuantity { get; init; }

    /// <summary>Day on which the last item of the find was destroyed.</summary>
    /// <remarks>
    /// APMBC: Form B, asked by the action plan; CCM: Form B, asked by the action plan. Source: S3 14; S4 14.
    /// </remarks>
    public LocalDate? DestroyedOn { get; init; }
}
