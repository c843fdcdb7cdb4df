using NodaTime;

namespace TreatyIndicators;

/// <summary>An area added in the year.</summary>
public sealed record NewlyIdentifiedArea
{
    /// <summary>Region of an area added in the year.</summary>
    /// <remarks>
    /// APMBC: Form C, asked by the action plan; CCM: Form F, asked by the action plan. Source: S3 18; S4 22.
    /// </remarks>
    public string? Region { get; init; }

    /// <summary>Suspected or confirmed.</summary>
    /// <remarks>APMBC: Form C, asked by the action plan; CCM: Form F, asked by the action plan. Source: S3 18, 19.</remarks>
    public Code<HazardStatus>? Status { get; init; }

    /// <summary>Size (square metres).</summary>
    /// <remarks>APMBC: Form C, asked by the action plan; CCM: Form F, asked by the action plan. Source: S3 18.</remarks>
    public decimal? AreaM2 { get; init; }

    /// <summary>Unknown before, newly laid, or result of a new survey.</summary>
    /// <remarks>APMBC: Form C, asked by the action plan; CCM: Form F, asked by the action plan. Source: S3 18.</remarks>
    public Code<NewAreaReason>? Reason { get; init; }

    /// <summary>Day of the find.</summary>
    /// <remarks>APMBC: Form C, asked by the action plan; CCM: Form F, asked by the action plan. Source: S3 18.</remarks>
    public LocalDate? DiscoveredOn { get; init; }

    /// <summary>Day on which it was cleared.</summary>
    /// <remarks>APMBC: Form C, voluntary; CCM: Form F, voluntary. Source: I.</remarks>
    public LocalDate? ClearedOn { get; init; }
}
