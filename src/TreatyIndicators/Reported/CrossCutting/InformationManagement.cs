using NodaTime;

namespace TreatyIndicators;

/// <summary>The national information system.</summary>
public sealed record InformationManagement
{
    /// <summary>A national information system runs.</summary>
    /// <remarks>
    /// APMBC: Form J, C, asked by the action plan; CCM: Form F, asked by the action plan. Source: S3 8; S4 7.
    /// </remarks>
    public Attestation? Exists { get; init; }

    /// <summary>It is one central system.</summary>
    /// <remarks>APMBC: Form J, C, asked by the action plan; CCM: Form F, voluntary. Source: S3 8.</remarks>
    public Attestation? Centralised { get; init; }

    /// <summary>It is nationally owned and lasting.</summary>
    /// <remarks>APMBC: Form J, C, voluntary; CCM: Form F, asked by the action plan. Source: S4 7.</remarks>
    public Attestation? Sustainable { get; init; }

    /// <summary>Name.</summary>
    /// <remarks>APMBC: Form J, C, voluntary; CCM: Form F, voluntary. Source: S3 8; I.</remarks>
    public string? SystemName { get; init; }

    /// <summary>Date of its latest data.</summary>
    /// <remarks>APMBC: Form J, C, asked by the action plan; CCM: Form F, voluntary. Source: S3 8; I.</remarks>
    public LocalDate? DataAsOf { get; init; }
}
