namespace TreatyIndicators.Computed;

/// <summary>Finds the one cause to which everything falls that the evidence has changed of a subject.</summary>
internal static class CauseFinder
{
    /// <returns>The cause, and the reports behind it; none where they play no part.</returns>
    public static (ChangeCause Cause, ReportsBehind Reports) Find(SubjectKey subject, SubjectMove move, Corners corners)
    {
        var reports = corners.After.Indicator.Definition.Population.Universe == Universe.States ? ReportsBehind.Of(subject.Name, corners.Before, corners.After) : default;
        var cause = CauseOf(subject, move, corners, reports);
        return (cause, cause == ChangeCause.Records ? default : reports);
    }

    private static ChangeCause CauseOf(SubjectKey subject, SubjectMove move, Corners corners, ReportsBehind reports) => (move.Membership, move.Known) switch
    {
        (> 0, _) => ChangeCause.Entered,
        (< 0, _) => ChangeCause.Left,
        _ when !reports.Differ || AreRecordsAlone(subject, corners) => ChangeCause.Records,
        _ when reports.Before is null => ChangeCause.NewReporter,
        _ when reports.After is null => ChangeCause.GoneSilent,
        _ when reports.AreOfOneYear => ChangeCause.Corrected,
        (_, > 0) => ChangeCause.NewReporter,
        (_, < 0) => ChangeCause.GoneSilent,
        _ => ChangeCause.NewAnswer,
    };

    private static bool AreRecordsAlone(SubjectKey subject, Corners corners) => corners.EvidenceAlone
        .Where(ends => ends.Before.Of(subject) != ends.After.Of(subject))
        .All(ends => RecordsAlone.Decide(ends.Before, ends.After, subject));
}
