namespace TreatyIndicators;

/// <summary>How a duty of a State stands on a day, as known on a day.</summary>
/// <remarks>
/// The first that fits counts, in this order: <see cref="NotHeld"/> where the State is not party for certain; <see cref="Doubtful"/> where
/// it cannot be told whether the State is party, or whether the duty is open; of a duty that is open <see cref="Overdue"/>, then
/// <see cref="Reopened"/>, then <see cref="Open"/>; of one that is not open <see cref="Completed"/>, then <see cref="NotHeld"/>.
/// An open duty of which it cannot be told whether its deadline has passed is not overdue; <see cref="DutyProfile.IsOverdue"/> says so.
/// </remarks>
public enum ObligationStatus
{
    /// <summary>The State does not have the duty, and nothing says that it ever had, or it is not party.</summary>
    NotHeld,

    /// <summary>It cannot be told: dates are known in part only, or what would decide was not supplied.</summary>
    Doubtful,

    /// <summary>Open, and the deadline that counts has passed. The day of the deadline itself is still in time.</summary>
    Overdue,

    /// <summary>Open again after it was completed.</summary>
    Reopened,

    /// <summary>Open.</summary>
    Open,

    /// <summary>It was held and is fulfilled; the day of completion counts.</summary>
    Completed,
}
