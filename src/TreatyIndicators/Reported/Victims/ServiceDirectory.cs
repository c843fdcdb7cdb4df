using NodaTime;

namespace TreatyIndicators;

/// <summary>The directory of services open to victims.</summary>
public sealed record ServiceDirectory
{
    /// <summary>A full directory of services exists.</summary>
    /// <remarks>APMBC: Form J, asked by the action plan; CCM: Form H, voluntary. Source: S3 31.</remarks>
    public Attestation? Exists { get; init; }

    /// <summary>Victims can reach and use it.</summary>
    /// <remarks>APMBC: Form J, asked by the action plan; CCM: Form H, voluntary. Source: S3 31.</remarks>
    public Attestation? Accessible { get; init; }

    /// <summary>Last update.</summary>
    /// <remarks>APMBC: Form J, voluntary; CCM: Form H, voluntary. Source: I.</remarks>
    public LocalDate? UpdatedOn { get; init; }
}
