using NodaTime;

namespace TreatyIndicators;

/// <summary>National mine action standards measured against the international ones (IMAS).</summary>
public sealed record NationalStandards
{
    /// <summary>National standards were brought into line with IMAS.</summary>
    /// <remarks>
    /// APMBC: Form J, F, asked by the action plan; CCM: Form F, asked by the action plan. Source: S3 4; S4 6.
    /// </remarks>
    public Attestation? Updated { get; init; }

    /// <summary>Day of the last update.</summary>
    /// <remarks>
    /// APMBC: Form J, F, asked by the action plan; CCM: Form F, asked by the action plan. Source: S3 4; S4 6.
    /// </remarks>
    public LocalDate? UpdatedOn { get; init; }

    /// <summary>A chapter of the national standards that was updated</summary>
    public ValueList<StandardChapter> Chapters { get; init => field = value ?? []; } = [];
}
