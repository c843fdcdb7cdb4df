namespace TreatyIndicators.Benchmarks;

/// <summary>An indicator that counts States: lambdas over the report and the State.</summary>
internal sealed record StateIndicator(string Id, Population Population, Func<Reading, bool?> Condition) : LinqIndicator(Id)
{
    /// <summary>Whether the figure is a number of States instead of a share of them.</summary>
    public bool Counts { get; init; }

    /// <summary>Whether the population is looked at on the last day of the plan year, not of the year reported on.</summary>
    public bool AtYearEnd { get; init; }

    /// <summary>Whether silence counts as not met.</summary>
    public bool SilenceIsNotMet { get; init; }

    public Func<Reading, bool?>? PartlyMet { get; init; }

    public Func<Reading, bool?>? Pending { get; init; }

    public Func<Reading, bool?>? NotApplicable { get; init; }

    /// <summary>Whether the State is silent on the point.</summary>
    public Func<Reading, bool> IsSilent { get; init; } = _ => false;

    /// <summary>An indicator that counts what the report of the year says, or else the records.</summary>
    public static StateIndicator Of(
        string id,
        Population population,
        Func<StatePartyReport, Reading, bool?> condition,
        Func<StatePartyReport, bool?> given,
        Func<StatePartyReport, Reading, bool?>? partlyMet = null,
        Func<Reading, bool?>? orRecords = null,
        bool counts = false) =>
        new(id, population, at => (at.Report is { } report ? condition(report, at) : null) | (orRecords is null ? false : orRecords(at)))
        {
            Counts = counts,
            SilenceIsNotMet = true,
            PartlyMet = partlyMet is null ? null : at => at.Report is { } report ? partlyMet(report, at) : null,
            IsSilent = at => at.Report is not { } report || given(report) != true,
        };

    /// <summary>An indicator that counts a fact for which a section of the report of the year is the usual evidence.</summary>
    public static StateIndicator Fact(
        string id,
        Population population,
        Func<StatePartyReport, Reading, bool?> condition,
        Func<StatePartyReport, object?> section,
        Func<Reading, bool?>? orRecords = null,
        bool counts = false) =>
        Of(id, population, condition, report => section(report) is not null, null, orRecords, counts) with { SilenceIsNotMet = false };

    /// <summary>An indicator that records decide, on the last day of the plan year.</summary>
    public static StateIndicator ByRecords(string id, Population population, Func<Reading, bool?> condition, bool counts = false) =>
        new(id, population, condition) { AtYearEnd = true, Counts = counts };

    public override LinqFigure Evaluate(LinqYear year) => Tally.Figure(Id, Counts, Judgements(year));

    public List<Judgement> Judgements(LinqYear year) => year.Readings.Zip(year.Members(Population, AtYearEnd), Judge).ToList();

    private Judgement Judge(Reading at, bool? population)
    {
        var belongs = NotApplicable is { } leaves && population != false ? population & !leaves(at) : population;
        if (belongs == false)
        {
            return new(at.State.Value, FindingStatus.NotApplicable);
        }

        var pending = Pending is { } runs ? runs(at) : false;
        if (belongs == true && pending == true)
        {
            return new(at.State.Value, FindingStatus.Pending);
        }

        var condition = Condition(at);
        var open = condition is null || (condition == false && IsSilent(at));
        if ((belongs & !pending) is null)
        {
            return new(at.State.Value, FindingStatus.Unknown) { IsDoubtful = true, Holds = condition == true, IsOpen = open };
        }

        var status = condition == true ? FindingStatus.Met
            : PartlyMet?.Invoke(at) == true ? FindingStatus.PartlyMet
            : open && !SilenceIsNotMet ? FindingStatus.Unknown
            : FindingStatus.NotMet;
        return new(at.State.Value, status) { IsOpen = open };
    }
}
