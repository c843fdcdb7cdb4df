using NodaTime;

namespace TreatyIndicators;

/// <summary>A meeting of a platform.</summary>
public sealed record PlatformMeeting
{
    /// <summary>Day of the meeting.</summary>
    /// <remarks>Source: S0 para. 7; I.</remarks>
    public LocalDate? Date { get; init; }

    /// <summary>Who came.</summary>
    /// <remarks>Source: I.</remarks>
    public ValueList<string> Participants { get; init => field = value ?? []; } = [];

    /// <summary>Minutes.</summary>
    /// <remarks>Source: S0 para. 10.</remarks>
    public string? Minutes { get; init; }

    /// <summary>Action points.</summary>
    /// <remarks>Source: S0 para. 10; I.</remarks>
    public ValueList<PlatformActionPoint> ActionPoints { get; init => field = value ?? []; } = [];
}
