using NodaTime;

namespace TreatyIndicators;

/// <summary>A national measure in preparation.</summary>
public sealed record PlannedMeasure
{
    /// <summary>Measure in preparation.</summary>
    /// <remarks>
    /// APMBC: Form A, asked by the action plan; CCM: Form A, asked by the action plan. Source: S3 45; S4 47.
    /// </remarks>
    public string? Title { get; init; }

    /// <summary>When it is expected.</summary>
    /// <remarks>
    /// APMBC: Form A, asked by the action plan; CCM: Form A, asked by the action plan. Source: S3 45; S4 47.
    /// </remarks>
    public LocalDate? ExpectedOn { get; init; }
}
