namespace TreatyIndicators;

/// <summary>A registered participant of a meeting.</summary>
public sealed record Participant
{
    /// <summary>Meeting.</summary>
    /// <remarks>Source: S3 3; S4 4, 5.</remarks>
    public string? MeetingId { get; init; }

    /// <summary>Sex as registered.</summary>
    /// <remarks>Source: S3 3; S4 4.</remarks>
    public Code<Sex>? Sex { get; init; }

    /// <summary>Heads the delegation.</summary>
    /// <remarks>Source: S4 4.</remarks>
    public bool? IsHead { get; init; }

    /// <summary>Victim or survivor, by self-identification only.</summary>
    /// <remarks>Source: S3 3; S4 5, 36; I.</remarks>
    public bool? IsVictimSelfIdentified { get; init; }

    /// <summary>Represents victims.</summary>
    /// <remarks>Source: S4 5; I.</remarks>
    public bool? IsVictimRepresentative { get; init; }

    /// <summary>State of the delegation.</summary>
    /// <remarks>Source: S4 4, 5.</remarks>
    public StateCode? DelegationState { get; init; }

    /// <summary>Kind of delegation.</summary>
    /// <remarks>Source: S4 4; I.</remarks>
    public Code<DelegationKind>? DelegationKind { get; init; }

    /// <summary>Organisation.</summary>
    /// <remarks>Source: S3 3; I.</remarks>
    public string? OrganisationId { get; init; }
}
