namespace TreatyIndicators.Computed;

/// <summary>Finds the one cause to which everything falls that the evidence has changed of a subject.</summary>
/// <remarks>For one thread at a time.</remarks>
internal sealed class CauseFinder(Corners corners)
{
    private readonly (Corner Before, Corner After, RecordsAlone Records)[] ends = [.. corners.EvidenceAlone.Select(ends => (ends.Before, ends.After, new RecordsAlone(ends.Before, ends.After)))];

    private readonly bool areStates = corners.After.Indicator.Definition.Population.Universe == Universe.States;

    /// <returns>The cause, and the reports behind it; none where they play no part.</returns>
    public (ChangeCause Cause, ReportsBehind Reports) Find(SubjectKey subject, SubjectMove move)
    {
        var reports = areStates ? ReportsBehind.Of(subject.Name, corners.Before, corners.After) : default;
        var cause = CauseOf(subject, move, reports);
        return (cause, cause == ChangeCause.Records ? default : reports);
    }

    private ChangeCause CauseOf(SubjectKey subject, SubjectMove move, ReportsBehind reports) => (move.Membership, move.Known) switch
    {
        (> 0, _) => ChangeCause.Entered,
        (< 0, _) => ChangeCause.Left,
        _ when !reports.Differ || AreRecordsAlone(subject) => ChangeCause.Records,
        _ when reports.Before is null => ChangeCause.NewReporter,
        _ when reports.After is null => ChangeCause.GoneSilent,
        _ when reports.AreOfOneYear => ChangeCause.Corrected,
        (_, > 0) => ChangeCause.NewReporter,
        (_, < 0) => ChangeCause.GoneSilent,
        _ => ChangeCause.NewAnswer,
    };

    private bool AreRecordsAlone(SubjectKey subject) => Array.TrueForAll(ends, one => one.Before.Of(subject) == one.After.Of(subject) || one.Records.Decide(subject));
}
