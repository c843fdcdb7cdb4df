using NodaTime;

namespace TreatyIndicators;

/// <summary>A State's recorded vote on the General Assembly resolution.</summary>
public sealed record RecordedVote
{
    /// <summary>Resolution.</summary>
    /// <remarks>Source: S4 11.</remarks>
    public string? Resolution { get; init; }

    /// <summary>Committee or plenary.</summary>
    /// <remarks>Source: I.</remarks>
    public Code<VoteStage>? Stage { get; init; }

    /// <summary>Day.</summary>
    /// <remarks>Source: S4 11.</remarks>
    public LocalDate? Date { get; init; }

    /// <summary>State.</summary>
    /// <remarks>Source: S4 11.</remarks>
    public StateCode? State { get; init; }

    /// <summary>Vote.</summary>
    /// <remarks>Source: S4 11.</remarks>
    public Code<VoteChoice>? Vote { get; init; }
}
