namespace TreatyIndicators;

/// <summary>A State present at a meeting.</summary>
public sealed record Delegation
{
    /// <summary>State present.</summary>
    /// <remarks>Source: S3 10; S4 10.</remarks>
    public StateCode? State { get; init; }

    /// <summary>Meeting.</summary>
    /// <remarks>Source: S3 10; S4 10.</remarks>
    public string? MeetingId { get; init; }

    /// <summary>Role.</summary>
    /// <remarks>Source: S3 10; I.</remarks>
    public Code<DelegationRole>? Role { get; init; }
}
