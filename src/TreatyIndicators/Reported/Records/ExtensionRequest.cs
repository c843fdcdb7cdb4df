using NodaTime;

namespace TreatyIndicators;

/// <summary>One version of an extension request.</summary>
public sealed record ExtensionRequest
{
    /// <summary>Request.</summary>
    /// <remarks>Source: I.</remarks>
    public string? Id { get; init; }

    /// <summary>State.</summary>
    /// <remarks>Source: T.</remarks>
    public StateCode? State { get; init; }

    /// <summary>StockpileDestruction (CCM Article 3) or Clearance (APMBC Article 5, CCM Article 4).</summary>
    /// <remarks>Source: T.</remarks>
    public Code<Duty>? Duty { get; init; }

    /// <summary>1 for the first request of the State for this duty, 2 for the next.</summary>
    /// <remarks>Source: I.</remarks>
    public long? Sequence { get; init; }

    /// <summary>Version; the latest before the deciding meeting counts.</summary>
    /// <remarks>Source: I.</remarks>
    public long? Version { get; init; }

    /// <summary>Day of submission.</summary>
    /// <remarks>Source: T; S4 50.</remarks>
    public LocalDate? SubmittedOn { get; init; }

    /// <summary>Deciding meeting.</summary>
    /// <remarks>Source: T.</remarks>
    public string? MeetingId { get; init; }

    /// <summary>Deadline at the time of the request.</summary>
    /// <remarks>Source: T; I.</remarks>
    public LocalDate? CurrentDeadline { get; init; }

    /// <summary>Length asked, fractions allowed (years, fractions allowed).</summary>
    /// <remarks>Source: T.</remarks>
    public decimal? YearsAsked { get; init; }

    /// <summary>Length granted, fractions allowed (years, fractions allowed).</summary>
    /// <remarks>Source: T.</remarks>
    public decimal? YearsGranted { get; init; }

    /// <summary>Deadline granted.</summary>
    /// <remarks>Source: T.</remarks>
    public LocalDate? NewDeadline { get; init; }

    /// <summary>Exceptional circumstances claimed (later Article 3 requests).</summary>
    /// <remarks>Source: T CCM 3(3) P10.</remarks>
    public bool? ExceptionalCircumstances { get; init; }

    /// <summary>Remaining area in the request (square metres).</summary>
    /// <remarks>Source: T CCM 4(6) P21; I.</remarks>
    public decimal? RemainingM2 { get; init; }

    /// <summary>Its date.</summary>
    /// <remarks>Source: I.</remarks>
    public LocalDate? RemainingAsOf { get; init; }

    /// <summary>The reasons given in the request</summary>
    public ExtensionReasons? Reasons { get; init; }

    /// <summary>What the contamination does, as the request describes it</summary>
    public ExtensionEffects? Effects { get; init; }

    /// <summary>Totals of area given in the request</summary>
    public ExtensionTotals? Totals { get; init; }

    /// <summary>The plan that the request carries</summary>
    public ExtensionPlan? Plan { get; init; }
}
