namespace TreatyIndicators;

/// <summary>A formal or informal meeting of the States Parties to a convention.</summary>
public sealed record Meeting : CatalogueEntry
{
    /// <summary>The identifier that reports and records use, for instance <c>APMBC-22MSP</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The convention.</summary>
    public required ConventionId Convention { get; init; }

    /// <summary>The kind of meeting.</summary>
    public required Code<MeetingKind> Kind { get; init; }

    /// <summary>Its number among the meetings of its kind: 22 for the Twenty-Second Meeting; absent: not numbered.</summary>
    public int? Number { get; init; }

    /// <summary>The part, where one meeting was held in parts.</summary>
    public int? Part { get; init; }

    /// <summary>The first day, as exactly as it is known.</summary>
    public required PartialDate Start { get; init; }

    /// <summary>The last day, as exactly as it is known. What the meeting decided counts as decided on this day.</summary>
    public required PartialDate End { get; init; }

    /// <summary>The city; absent: not known.</summary>
    public string? City { get; init; }

    /// <summary>The State in which it was held; absent: not known.</summary>
    public StateCode? Country { get; init; }

    /// <summary>The State that presided; absent: not known.</summary>
    public StateCode? PresidentState { get; init; }

    /// <summary>The name of the President; absent: not known.</summary>
    public string? PresidentName { get; init; }
}
