namespace TreatyIndicators.Computed;

/// <summary>What to call the difference between two days.</summary>
internal static class ChangeWord
{
    /// <returns>Absent: the duty stands as it stood, with the same deadline.</returns>
    public static ObligationChangeKind? Of(DutyProfile before, DutyProfile after)
    {
        var (wasOpen, isOpen) = (StatusRule.IsOpen(before.Status), StatusRule.IsOpen(after.Status));
        var otherDeadline = wasOpen && isOpen && before.Deadline?.Date != after.Deadline?.Date && after.Duty != ObligationKind.Reporting;
        return (before.Status, after.Status) switch
        {
            var (from, to) when from == to => otherDeadline ? ObligationChangeKind.Extended : null,
            (ObligationStatus.Overdue, _) when otherDeadline => ObligationChangeKind.Extended,
            (ObligationStatus.Overdue, _) when isOpen => ObligationChangeKind.MadeGood,
            (_, ObligationStatus.Overdue) when !wasOpen && before.Status == ObligationStatus.Completed => ObligationChangeKind.Reopened,
            (_, ObligationStatus.Overdue) => ObligationChangeKind.Overdue,
            (_, ObligationStatus.Reopened) => ObligationChangeKind.Reopened,
            (_, ObligationStatus.Open) => ObligationChangeKind.Opened,
            (_, ObligationStatus.Completed) => ObligationChangeKind.Completed,
            (_, ObligationStatus.Doubtful) => ObligationChangeKind.Doubtful,
            _ => ObligationChangeKind.Ended,
        };
    }
}
