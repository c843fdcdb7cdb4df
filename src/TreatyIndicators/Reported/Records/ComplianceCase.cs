using NodaTime;

namespace TreatyIndicators;

/// <summary>A case of alleged or known non-observance.</summary>
public sealed record ComplianceCase
{
    /// <summary>State.</summary>
    /// <remarks>Source: S3 43.</remarks>
    public StateCode? State { get; init; }

    /// <summary>Article, for instance 1(1).</summary>
    /// <remarks>Source: S3 43.</remarks>
    public string? Article { get; init; }

    /// <summary>Alleged, known or closed.</summary>
    /// <remarks>Source: S3 43; I.</remarks>
    public Code<CaseStatus>? Status { get; init; }

    /// <summary>Named authority.</summary>
    /// <remarks>Source: I.</remarks>
    public string? RaisedBy { get; init; }

    /// <summary>Day.</summary>
    /// <remarks>Source: I.</remarks>
    public LocalDate? RaisedOn { get; init; }

    /// <summary>Day.</summary>
    /// <remarks>Source: I.</remarks>
    public LocalDate? ClosedOn { get; init; }
}
