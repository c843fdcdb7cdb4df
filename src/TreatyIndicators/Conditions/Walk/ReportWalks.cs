namespace TreatyIndicators.Conditions;

/// <summary>The walks through reports: several rules ask for what one has found, in the order of the years. Not safe for several threads.</summary>
internal sealed class ReportWalks
{
    /// <summary>The years that a run of equal figures is mostly followed through.</summary>
    private const int Kept = 8;

    private readonly Stack<ReportValues> free = [];
    private readonly PerReport<ReportWalk> walks;

    public ReportWalks() => walks = new(report => new(report, free.TryPop(out var room) ? room : null), Kept);

    public ReportWalk Of(StatePartyReport report) => walks.Of(report);

    /// <summary>Takes back the room of all values, once every rule has read those of the report at hand.</summary>
    public void TakeBack()
    {
        foreach (var walk in walks.All)
        {
            if (walk.GiveUp() is { } room)
            {
                free.Push(room);
            }
        }
    }
}
