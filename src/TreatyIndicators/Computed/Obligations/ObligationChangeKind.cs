namespace TreatyIndicators;

/// <summary>What happened to a duty.</summary>
public enum ObligationChangeKind
{
    /// <summary>It opened.</summary>
    Opened,

    /// <summary>It opened again after completion.</summary>
    Reopened,

    /// <summary>It got another deadline while open, also one that came too late to be in time.</summary>
    Extended,

    /// <summary>Its deadline passed.</summary>
    Overdue,

    /// <summary>What was overdue was made good: for reports, the one that was missing came in.</summary>
    MadeGood,

    /// <summary>It was completed.</summary>
    Completed,

    /// <summary>The State has it no longer, by withdrawal for instance.</summary>
    Ended,

    /// <summary>From the day on it cannot be told.</summary>
    Doubtful,
}
