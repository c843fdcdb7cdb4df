namespace TreatyIndicators.Conditions;

/// <summary>What was made of reports, so that it is made once for all rules that ask for it: of the same object, not of an equal one.</summary>
/// <param name="make">Makes it.</param>
/// <param name="most">For how many reports it is kept: those for which it was made last, since years are gone through in their order.</param>
internal sealed class PerReport<T>(Func<StatePartyReport, T> make, int most)
    where T : class
{
    private readonly Dictionary<StatePartyReport, T> kept = new(ReferenceEqualityComparer.Instance);
    private readonly Queue<StatePartyReport> order = [];
    private (StatePartyReport? Report, T? Made) last;

    /// <summary>What is kept of all reports.</summary>
    public Dictionary<StatePartyReport, T>.ValueCollection All => kept.Values;

    public T Of(StatePartyReport report)
    {
        if (!ReferenceEquals(last.Report, report))
        {
            last = (report, Find(report));
        }

        return last.Made!;
    }

    private T Find(StatePartyReport report)
    {
        if (kept.TryGetValue(report, out var found))
        {
            return found;
        }

        if (order.Count == most)
        {
            kept.Remove(order.Dequeue());
        }

        order.Enqueue(report);
        return kept[report] = make(report);
    }
}
