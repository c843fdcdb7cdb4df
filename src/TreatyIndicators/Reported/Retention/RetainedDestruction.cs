using NodaTime;

namespace TreatyIndicators;

/// <summary>Items kept that were destroyed in the year.</summary>
public sealed record RetainedDestruction
{
    /// <summary>Type of kept items destroyed.</summary>
    /// <remarks>APMBC: Form D, asked by the action plan; CCM: Form D, treaty duty. Source: S3 15; S4 17; I.</remarks>
    public string? MunitionType { get; init; }

    /// <summary>Kept mines or cluster munitions destroyed in the year (number of items).</summary>
    /// <remarks>APMBC: Form D, asked by the action plan; CCM: Form D, treaty duty. Source: S3 15; S4 17.</remarks>
    public long? Quantity { get; init; }

    /// <summary>Kept explosive submunitions destroyed in the year (number of items).</summary>
    /// <remarks>APMBC: not used; CCM: Form D, treaty duty. Source: S4 17.</remarks>
    public long? Submunitions { get; init; }

    /// <summary>When.</summary>
    /// <remarks>APMBC: Form D, asked by the action plan; CCM: Form D, asked by the action plan. Source: I.</remarks>
    public LocalDate? DestroyedOn { get; init; }
}
