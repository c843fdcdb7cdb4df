using NodaTime;

namespace TreatyIndicators;

/// <summary>An update on the settling of a case.</summary>
public sealed record ComplianceCaseUpdate
{
    /// <summary>State.</summary>
    /// <remarks>Source: S3 43.</remarks>
    public StateCode? State { get; init; }

    /// <summary>Day.</summary>
    /// <remarks>Source: S3 43.</remarks>
    public LocalDate? Date { get; init; }

    /// <summary>Channel.</summary>
    /// <remarks>Source: I.</remarks>
    public string? Channel { get; init; }

    /// <summary>All parties could read it.</summary>
    /// <remarks>Source: S3 43; I.</remarks>
    public bool? OpenToAll { get; init; }
}
