using NodaTime;

namespace TreatyIndicators;

/// <summary>One session of the individualised approach.</summary>
public sealed record IndividualisedMeeting
{
    /// <summary>State.</summary>
    /// <remarks>Source: S1 para. 8; S3 38.</remarks>
    public StateCode? State { get; init; }

    /// <summary>Meeting.</summary>
    /// <remarks>Source: S1 para. 8.</remarks>
    public string? MeetingId { get; init; }

    /// <summary>Day of the wish.</summary>
    /// <remarks>Source: S1 para. 10; I.</remarks>
    public LocalDate? RequestedOn { get; init; }

    /// <summary>Day of the meeting.</summary>
    /// <remarks>Source: S1 para. 8.</remarks>
    public LocalDate? HeldOn { get; init; }

    /// <summary>Stage.</summary>
    /// <remarks>Source: S1; I.</remarks>
    public Code<IndividualisedStage>? Stage { get; init; }

    /// <summary>The stages so far, with their days; none: only the stage of today is known.</summary>
    /// <remarks>Source: S1; I.</remarks>
    public ValueList<StageReached> Stages { get; init => field = value ?? []; } = [];

    /// <summary>Final report.</summary>
    /// <remarks>Source: S1 para. 8.</remarks>
    public string? ReportUrl { get; init; }
}
