namespace TreatyIndicators;

/// <summary>An organisation present at meetings.</summary>
public sealed record MeetingOrganisation
{
    /// <summary>Organisation.</summary>
    /// <remarks>Source: S3 3; I.</remarks>
    public string? Id { get; init; }

    /// <summary>Kind.</summary>
    /// <remarks>Source: S3 3; I.</remarks>
    public Code<OrganisationKind>? Kind { get; init; }
}
