using NodaTime;

namespace TreatyIndicators;

/// <summary>A stage of an individualised meeting and the day it was reached.</summary>
public sealed record StageReached
{
    /// <summary>Stage.</summary>
    /// <remarks>Source: S1; I.</remarks>
    public Code<IndividualisedStage>? Stage { get; init; }

    /// <summary>Day from which the meeting was at that stage.</summary>
    /// <remarks>Source: I.</remarks>
    public LocalDate? ReachedOn { get; init; }
}
