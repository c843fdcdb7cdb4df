namespace TreatyIndicators.Benchmarks;

/// <summary>All indicators of a plan year in plain LINQ: lambdas, lookups and lists, no pass by hand.</summary>
internal sealed class LinqEvaluation(LinqReports reports)
{
    private static readonly LinqIndicator[] Indicators =
    [
        .. OwnershipIndicators.All, .. StockIndicators.All, .. LandIndicators.All, .. VictimIndicators.All, .. CooperationIndicators.All,
    ];

    private static readonly FindingStatus[] Statuses = Enum.GetValues<FindingStatus>();

    public List<LinqFigure> Evaluate(int year)
    {
        var readings = reports.States.Select(state => new Reading(reports, state, year)).ToList();
        var populations = Indicators
            .Where(indicator => indicator.Population is not null)
            .Select(indicator => (indicator.Population!, indicator.AtYearEnd))
            .Distinct()
            .ToDictionary(key => key, key => readings.Select(at => key.Item1(at, key.AtYearEnd ? at.AsOf : at.PeriodEnd)).ToList());
        return Indicators
            .Select(indicator => indicator.Population is { } population
                ? Figure(indicator, readings.Zip(populations[(population, indicator.AtYearEnd)], (at, belongs) => Judge(indicator, at, belongs)).ToList())
                : new(indicator.Id, null, null, null, null) { States = Statuses.ToDictionary(status => status, _ => new List<string>()) })
            .ToList();
    }

    private static Judgement Judge(LinqIndicator indicator, Reading at, bool? population)
    {
        var belongs = indicator.NotApplicable is { } leaves && population != false ? population & !leaves(at) : population;
        if (belongs == false)
        {
            return new(at.State, FindingStatus.NotApplicable);
        }

        var pending = indicator.Pending is { } runs ? runs(at) : false;
        if (belongs == true && pending == true)
        {
            return new(at.State, FindingStatus.Pending);
        }

        var condition = indicator.Condition(at);
        var open = condition is null || (condition == false && indicator.IsSilent(at));
        if ((belongs & !pending) is null)
        {
            return new(at.State, FindingStatus.Unknown) { IsDoubtful = true, Holds = condition == true, IsOpen = open };
        }

        var status = condition == true ? FindingStatus.Met
            : indicator.PartlyMet?.Invoke(at) == true ? FindingStatus.PartlyMet
            : open && !indicator.SilenceIsNotMet ? FindingStatus.Unknown
            : FindingStatus.NotMet;
        return new(at.State, status) { IsOpen = open };
    }

    private static LinqFigure Figure(LinqIndicator indicator, List<Judgement> judgements)
    {
        var byStatus = judgements.ToLookup(one => one.Status);
        var states = Statuses.ToDictionary(status => status, status => byStatus[status].Select(one => one.State.Value).ToList());
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
            : indicator.Counts ? (Rational.Of(met), Rational.Of(upper))
            : (least == 0 ? Rational.Of(100) : new Rational(met * 100, least), most == 0 ? Rational.Of(0) : new Rational(upper * 100, most));
        return new(indicator.Id, Rational.Of(met), Rational.Of(members), bounds.Item1, bounds.Item2) { States = states };
    }

    private readonly record struct Judgement(StateCode State, FindingStatus Status)
    {
        public bool IsDoubtful { get; init; }

        public bool Holds { get; init; }

        public bool IsOpen { get; init; }
    }
}
