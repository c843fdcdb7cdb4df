namespace TreatyIndicators.Conditions;

/// <summary>The last walks through reports. All functions that look through a report share one walk, and the reports of earlier years are met again the year after.</summary>
internal sealed class ReportWalks
{
    private readonly ReportWalk?[] kept = new ReportWalk?[8];
    private int next;

    /// <summary>The walk through a report: the same object, not an equal one.</summary>
    public ReportWalk Of(StatePartyReport report)
    {
        foreach (var walk in kept)
        {
            if (ReferenceEquals(walk?.Report, report))
            {
                return walk!;
            }
        }

        var made = new ReportWalk(report);
        kept[next] = made;
        next = (next + 1) % kept.Length;
        return made;
    }
}
