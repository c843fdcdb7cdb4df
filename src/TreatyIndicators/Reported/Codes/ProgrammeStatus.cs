namespace TreatyIndicators;

/// <summary>State of a programme.</summary>
public enum ProgrammeStatus
{
    /// <summary>Not started.</summary>
    NotStarted,

    /// <summary>In progress.</summary>
    InProgress,

    /// <summary>Completed.</summary>
    Completed,
}
