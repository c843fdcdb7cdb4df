using NodaTime;

namespace TreatyIndicators.Benchmarks;

/// <summary>One State in one plan year: its report and its reports since the plan began, looked up once for all indicators.</summary>
internal sealed class Reading(LinqReports reports, StateCode state, int year)
{
    public static LocalDate PlanStart { get; } = new(2025, 1, 1);

    public StateCode State => state;

    public int Year => year;

    public LocalDate AsOf { get; } = GeneratedReports.AsOf(year);

    public LocalDate PeriodEnd { get; } = new(year - 1, 12, 31);

    public StatePartyReport? Report { get; } = reports.Find(state, year - 1, GeneratedReports.AsOf(year));

    public IReadOnlyList<StatePartyReport> SincePlanStart { get; } =
    [
        .. Enumerable.Range(PlanStart.Year, Math.Max(0, year - PlanStart.Year))
            .Select(each => reports.Find(state, each, GeneratedReports.AsOf(year)))
            .OfType<StatePartyReport>(),
    ];

    /// <summary>Finds since the plan began; a find told again in a later report is the same find, as told last.</summary>
    public IReadOnlyList<StockpileDiscovery>? Discoveries => SincePlanStart.Count == 0 ? null :
    [
        .. SincePlanStart.SelectMany(report => (report.Stockpile?.Discoveries ?? []).Select(find => (report, find)))
            .GroupBy(told => (told.find.MunitionType, told.find.DiscoveredOn, told.find.Place))
            .SelectMany(told => told.Where(one => ReferenceEquals(one.report, told.Last().report)).Select(one => one.find)),
    ];

    /// <summary>The report of the year, unless another one before it says whether Article 9 is carried out.</summary>
    public StatePartyReport? LatestOnArticle9 =>
        Backwards.FirstOrDefault(report => report.NationalImplementation?.Article9Status is not null) ?? Report;

    public IEnumerable<StatePartyReport> Known => reports.Known(state, AsOf);

    public IEnumerable<Deposit> Deposits => reports.Deposits[state];

    public IEnumerable<Moratorium> Moratoria => reports.Moratoria[state];

    public LocalDate? InitialReportDue => reports.EntryIntoForce(state)?.PlusDays(180);

    private IEnumerable<StatePartyReport> Backwards => Enumerable.Range(0, year - GeneratedReports.FirstYear + 1)
        .Select(back => reports.Find(state, year - 1 - back, AsOf))
        .OfType<StatePartyReport>();

    public bool IsParty(LocalDate day) => reports.IsParty(state, day);

    public bool IsParty(StateCode other, LocalDate day) => reports.IsParty(other, day);

    public bool HasOpen(Duty duty, LocalDate day) => reports.IsOpen(state, duty, day, AsOf);

    public bool HadOpenClearance(LocalDate day) => reports.WasOpenSince(state, Duty.Clearance, PlanStart, day, AsOf);

    public bool? IsOverdue(Duty duty, LocalDate day) => reports.Deadline(state, duty) is { } deadline ? deadline < day : null;

    public bool GaveHelp() => Enumerable.Range(year - 3, 3).Any(each => reports.Find(state, each, AsOf)?.Cooperation?.Provided.Count >= 1);

    public bool? Retains() => Backwards.Select(report => report.Retained).FirstOrDefault(retained => retained is not null) switch
    {
        null => null,
        { Totals.Quantity: { } total } => total > 0,
        { Items: var items } when items.Any(item => item.Quantity > 0) => true,
        { Items: { Count: > 0 } items } when items.All(item => item.Quantity is not null) => false,
        { NilStatement.Stated: true } => false,
        _ => null,
    };
}
