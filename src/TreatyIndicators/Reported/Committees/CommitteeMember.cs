using NodaTime;

namespace TreatyIndicators;

/// <summary>A State in a committee, for a time.</summary>
public sealed record CommitteeMember
{
    /// <summary>State.</summary>
    /// <remarks>Source: S1.</remarks>
    public StateCode? State { get; init; }

    /// <summary>Chair or member. A State that takes the chair in the year has a row for each role.</summary>
    /// <remarks>Source: S1.</remarks>
    public Code<CommitteeRole>? Role { get; init; }

    /// <summary>First day in the role; absent: as long as the year counts.</summary>
    /// <remarks>Source: S1.</remarks>
    public LocalDate? From { get; init; }

    /// <summary>Last day in the role; absent: it has not ended.</summary>
    /// <remarks>Source: S1.</remarks>
    public LocalDate? To { get; init; }
}
