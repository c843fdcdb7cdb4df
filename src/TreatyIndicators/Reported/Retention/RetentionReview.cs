using NodaTime;

namespace TreatyIndicators;

/// <summary>The yearly review of the number kept.</summary>
public sealed record RetentionReview
{
    /// <summary>Day of the yearly review of the number kept.</summary>
    /// <remarks>
    /// APMBC: Form D, asked by the action plan; CCM: Form D, asked by the action plan. Source: S3 15; S4 17.
    /// </remarks>
    public LocalDate? ConductedOn { get; init; }

    /// <summary>Result of the review.</summary>
    /// <remarks>
    /// APMBC: Form D, asked by the action plan; CCM: Form D, asked by the action plan. Source: S3 15; S4 17.
    /// </remarks>
    public Code<ReviewOutcome>? Outcome { get; init; }

    /// <summary>Date by which an excess will be destroyed.</summary>
    /// <remarks>
    /// APMBC: Form D, asked by the action plan; CCM: Form D, asked by the action plan. Source: S3 15; S4 17; I.
    /// </remarks>
    public LocalDate? ExcessDestructionDue { get; init; }
}
