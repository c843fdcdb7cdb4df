using NodaTime;

namespace TreatyIndicators;

/// <summary>A coded statement at a meeting.</summary>
public sealed record Statement
{
    /// <summary>State.</summary>
    /// <remarks>Source: S3 11; S4 12.</remarks>
    public StateCode? State { get; init; }

    /// <summary>Meeting.</summary>
    /// <remarks>Source: I.</remarks>
    public string? MeetingId { get; init; }

    /// <summary>Day.</summary>
    /// <remarks>Source: I.</remarks>
    public LocalDate? Date { get; init; }

    /// <summary>Own, joint with names, or group.</summary>
    /// <remarks>Source: I.</remarks>
    public Code<StatementKind>? Kind { get; init; }

    /// <summary>What it contains.</summary>
    /// <remarks>Source: I.</remarks>
    public ValueList<Code<StatementTag>> Tags { get; init => field = value ?? []; } = [];

    /// <summary>The need voiced names an activity and a time frame; absent: the coder did not say, or no need was voiced.</summary>
    /// <remarks>Source: S2 para. 7.</remarks>
    public bool? NeedIsSpecific { get; init; }

    /// <summary>Citation.</summary>
    /// <remarks>Source: I.</remarks>
    public string? Reference { get; init; }
}
