using NodaTime;

namespace TreatyIndicators;

/// <summary>The resource mobilisation plan.</summary>
public sealed record ResourceMobilisationPlan
{
    /// <summary>A resource mobilisation plan exists.</summary>
    /// <remarks>APMBC: Form J, asked by the action plan; CCM: Form I, voluntary. Source: S3 38.</remarks>
    public Attestation? Exists { get; init; }

    /// <summary>First day.</summary>
    /// <remarks>APMBC: Form J, asked by the action plan; CCM: Form I, voluntary. Source: S3 38; I.</remarks>
    public LocalDate? From { get; init; }

    /// <summary>Last day.</summary>
    /// <remarks>APMBC: Form J, asked by the action plan; CCM: Form I, voluntary. Source: S3 38; I.</remarks>
    public LocalDate? To { get; init; }
}
