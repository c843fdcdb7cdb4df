using NodaTime;

namespace TreatyIndicators.Benchmarks;

/// <summary>One State in one plan year: its report and its reports since the plan began, looked up once for all indicators.</summary>
internal sealed class Reading(LinqEvidence evidence, LocalDate planStart, StateCode state, int year)
{
    public StateCode State => state;

    public int Year => year;

    public LinqEvidence Evidence => evidence;

    public LocalDate PlanStart => planStart;

    public LocalDate AsOf { get; } = GeneratedReports.AsOf(year);

    public LocalDate PeriodEnd { get; } = new(year - 1, 12, 31);

    public StatePartyReport? Report { get; } = evidence.Find(state, year - 1, GeneratedReports.AsOf(year));

    public StatePartyReport? ReportBefore => evidence.Find(state, year - 2, AsOf);

    public IReadOnlyList<StatePartyReport> SincePlanStart { get; } =
    [
        .. Enumerable.Range(planStart.Year, Math.Max(0, year - planStart.Year))
            .Select(each => evidence.Find(state, each, GeneratedReports.AsOf(year)))
            .OfType<StatePartyReport>(),
    ];

    /// <summary>The latest of the reports since the plan began.</summary>
    public StatePartyReport? LatestSincePlanStart => SincePlanStart.Count == 0 ? null : SincePlanStart[^1];

    /// <summary>Finds since the plan began; a find told again in a later report is the same find, as told last.</summary>
    public IReadOnlyList<StockpileDiscovery>? Discoveries =>
        ToldLast(report => report.Stockpile?.Discoveries, find => (find.MunitionType, find.DiscoveredOn, find.Place));

    public IEnumerable<StatePartyReport> Known => evidence.Reports[state].Where(report => report.Header.SubmittedOn <= AsOf);

    public LocalDate? InitialReportDue => evidence.EntryIntoForce(state, AsOf)?.PlusDays(180);

    public IEnumerable<Deposit> Deposits => evidence.Deposits[state];

    public IEnumerable<ExtensionRequest> Requests => evidence.Requests[state].Where(request => !(request.SubmittedOn > AsOf));

    public IEnumerable<CompletionDeclaration> ClearanceDeclarations => evidence.ClearanceDeclarations[state].Where(row => !(row.DeclaredOn > AsOf));

    public IEnumerable<CompletionDeclaration> StockpileDeclarations => evidence.StockpileDeclarations[state].Where(row => !(row.DeclaredOn > AsOf));

    private IEnumerable<StatePartyReport> Backwards => Enumerable.Range(0, year - GeneratedReports.FirstYear + 1)
        .Select(back => evidence.Find(state, year - 1 - back, AsOf))
        .OfType<StatePartyReport>();

    /// <summary>Rows of the reports since the plan began, those told again as told last; absent without a report.</summary>
    public IReadOnlyList<T>? ToldLast<T, TKey>(Func<StatePartyReport, IEnumerable<T>?> rows, Func<T, TKey> key) => SincePlanStart.Count == 0 ? null :
    [
        .. SincePlanStart.SelectMany(report => (rows(report) ?? []).Select(row => (report, row)))
            .GroupBy(told => key(told.row))
            .SelectMany(told => told.Where(one => ReferenceEquals(one.report, told.Last().report)).Select(one => one.row)),
    ];

    /// <summary>The report of the year, unless another one before it gives the answer.</summary>
    public StatePartyReport? Latest(Func<StatePartyReport, bool> given) => Backwards.FirstOrDefault(given) ?? Report;

    /// <summary>Whether the State said so in a statement of its own, or one that names it, in the plan year.</summary>
    public bool? Said(StatementTag tag) => evidence.Statements[(state, year)].Exists(statement =>
        statement.Kind.IsOneOf(StatementKind.National, StatementKind.JointNamed) & statement.Tags.Any(one => one.Value == tag));

    public bool? WasNoticed(NoticeKind kind, LocalDate from, LocalDate to) =>
        evidence.Notices[state].Where(notice => notice.Date <= AsOf).Exists(notice => notice.Kind.Is(kind) & notice.Date.Within(from, to));

    public bool IsParty(LocalDate day) => evidence.IsParty(state, day, AsOf);

    public bool IsParty(StateCode other, LocalDate day) => evidence.IsParty(other, day, AsOf);

    public bool IsAffected(StateCode other, LocalDate day) => evidence.IsParty(other, day, AsOf)
        && (evidence.IsOpen(other, Duty.Clearance, day, AsOf) || evidence.IsOpen(other, Duty.VictimAssistance, day, AsOf));

    public bool HasOpen(Duty duty, LocalDate day) => evidence.IsOpen(state, duty, day, AsOf);

    public bool HasDone(Duty duty, LocalDate day) => !HasOpen(duty, day) && evidence.HasEnded(state, duty, day, AsOf);

    public bool HadOpenClearance(LocalDate day) => evidence.WasOpenSince(state, Duty.Clearance, planStart, day, AsOf);

    public bool? IsOverdue(Duty duty, LocalDate day) => evidence.Deadline(state, duty) is { } deadline ? deadline < day : null;

    public bool GaveHelp() => Enumerable.Range(year - 3, 3).Any(each => evidence.Find(state, each, AsOf)?.Cooperation?.Provided.Count >= 1);

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
