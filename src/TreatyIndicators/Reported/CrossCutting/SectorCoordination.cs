namespace TreatyIndicators;

/// <summary>Coordination with a sector outside mine action.</summary>
public sealed record SectorCoordination
{
    /// <summary>Sector outside mine action with which work is coordinated.</summary>
    /// <remarks>
    /// APMBC: Form J, asked by the action plan; CCM: Form A, J, asked by the action plan. Source: S3 1; S4 8.
    /// </remarks>
    public string? Sector { get; init; }

    /// <summary>Mechanism or activity.</summary>
    /// <remarks>
    /// APMBC: Form J, asked by the action plan; CCM: Form A, J, asked by the action plan. Source: S3 1; I.
    /// </remarks>
    public string? Mechanism { get; init; }
}
