namespace TreatyIndicators;

/// <summary>Numbers of those attending a meeting.</summary>
public sealed record MeetingAttendance
{
    /// <summary>Meeting.</summary>
    /// <remarks>Source: I.</remarks>
    public string? MeetingId { get; init; }

    /// <summary>Participants (number of persons).</summary>
    /// <remarks>Source: I.</remarks>
    public long? Total { get; init; }

    /// <summary>Women (number of persons).</summary>
    /// <remarks>Source: S3 3; I.</remarks>
    public long? Female { get; init; }

    /// <summary>Men (number of persons).</summary>
    /// <remarks>Source: S3 3; I.</remarks>
    public long? Male { get; init; }

    /// <summary>Sex not recorded (number of persons).</summary>
    /// <remarks>Source: I.</remarks>
    public long? SexUnknown { get; init; }
}
