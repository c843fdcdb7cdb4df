using NodaTime;

namespace TreatyIndicators;

/// <summary>The contamination baseline.</summary>
public sealed record ContaminationBaseline
{
    /// <summary>A contamination baseline exists.</summary>
    /// <remarks>
    /// APMBC: Form C, asked by the action plan; CCM: Form F, asked by the action plan. Source: S3 16; S4 18.
    /// </remarks>
    public Attestation? Established { get; init; }

    /// <summary>Date of the baseline figures.</summary>
    /// <remarks>APMBC: Form C, asked by the action plan; CCM: Form F, asked by the action plan. Source: S3 16; I.</remarks>
    public LocalDate? AsOf { get; init; }

    /// <summary>Day on which the baseline survey was completed.</summary>
    /// <remarks>APMBC: Form C, asked by the action plan; CCM: Form F, asked by the action plan. Source: S4 18.</remarks>
    public LocalDate? CompletedOn { get; init; }

    /// <summary>Based on evidence.</summary>
    /// <remarks>
    /// APMBC: Form C, asked by the action plan; CCM: Form F, asked by the action plan. Source: S3 16; S4 18.
    /// </remarks>
    public Attestation? EvidenceBased { get; init; }

    /// <summary>Drawn up inclusively.</summary>
    /// <remarks>APMBC: Form C, asked by the action plan; CCM: Form F, asked by the action plan. Source: S4 18.</remarks>
    public Attestation? Inclusive { get; init; }

    /// <summary>How it was made.</summary>
    /// <remarks>APMBC: Form C, asked by the action plan; CCM: Form F, asked by the action plan. Source: S3 16; I.</remarks>
    public string? Method { get; init; }
}
