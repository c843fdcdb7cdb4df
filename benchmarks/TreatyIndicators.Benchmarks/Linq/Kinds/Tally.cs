namespace TreatyIndicators.Benchmarks;

/// <summary>Counts what was found of the subjects.</summary>
internal static class Tally
{
    private static readonly FindingStatus[] Statuses = Enum.GetValues<FindingStatus>();

    public static IReadOnlyDictionary<FindingStatus, List<string>> NoLists { get; } = Statuses.ToDictionary(status => status, _ => new List<string>());

    public static LinqFigure Figure(string id, bool counts, List<Judgement> judgements)
    {
        var byStatus = judgements.ToLookup(one => one.Status);
        var states = Statuses.ToDictionary(status => status, status => byStatus[status].Select(one => one.Subject).ToList());
        var doubtful = byStatus[FindingStatus.Unknown].Where(one => one.IsDoubtful).ToList();
        var met = states[FindingStatus.Met].Count;
        var members = met + states[FindingStatus.PartlyMet].Count + states[FindingStatus.NotMet].Count + states[FindingStatus.Unknown].Count - doubtful.Count;
        var open = judgements.Count(one => one.IsOpen && !one.IsDoubtful);
        var doubtfulMet = doubtful.Count(one => one.Holds);
        var doubtfulOpen = doubtful.Count(one => one.IsOpen);
        var most = members + doubtfulMet + doubtfulOpen;
        var least = members + doubtful.Count - doubtfulMet;
        var upper = met + open + doubtfulMet + doubtfulOpen;
        (Rational?, Rational?) bounds = members + doubtful.Count == 0 ? (null, null)
            : counts ? (Rational.Of(least == 0 ? 1 : met), Rational.Of(upper))
            : (least == 0 ? Rational.Of(100) : new Rational(met * 100, least), most == 0 ? Rational.Of(0) : new Rational(upper * 100, most));
        return new(id, Rational.Of(met), Rational.Of(members), bounds.Item1, bounds.Item2) { States = states };
    }
}
