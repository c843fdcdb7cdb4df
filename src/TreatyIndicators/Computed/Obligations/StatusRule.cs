namespace TreatyIndicators.Computed;

/// <summary>The order of <see cref="ObligationStatus"/>, in the one place where it is decided.</summary>
internal static class StatusRule
{
    public static ObligationStatus Of(Truth party, Truth open, Truth ended, bool wasCompleted, Truth overdue) => (party, open) switch
    {
        (Truth.False, _) => ObligationStatus.NotHeld,
        (_, Truth.Unknown) => ObligationStatus.Doubtful,
        (Truth.Unknown, _) => open == Truth.True || ended != Truth.False ? ObligationStatus.Doubtful : ObligationStatus.NotHeld,
        (_, Truth.True) => OfOpen(wasCompleted, overdue),
        _ => ended switch
        {
            Truth.True => ObligationStatus.Completed,
            Truth.Unknown => ObligationStatus.Doubtful,
            _ => ObligationStatus.NotHeld,
        },
    };

    public static bool IsOpen(ObligationStatus status) => status is ObligationStatus.Overdue or ObligationStatus.Reopened or ObligationStatus.Open;

    private static ObligationStatus OfOpen(bool wasCompleted, Truth overdue) =>
        overdue == Truth.True ? ObligationStatus.Overdue
        : wasCompleted ? ObligationStatus.Reopened
        : ObligationStatus.Open;
}
