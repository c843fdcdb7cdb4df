using NodaTime;

namespace TreatyIndicators.Benchmarks;

/// <summary>The generated reports and register in the dictionaries that a user of LINQ would make of them.</summary>
internal sealed class LinqReports
{
    private readonly Dictionary<(StateCode State, int Year), StatePartyReport> byYear;
    private readonly ILookup<StateCode, StatePartyReport> byState;
    private readonly Dictionary<StateCode, LocalDate> entryIntoForce;
    private readonly ILookup<StateCode, Obligation> obligations;
    private readonly ILookup<StateCode, Deadline> deadlines;

    public LinqReports(GeneratedReports generated)
    {
        var register = generated.Catalogue.Register(ConventionId.Apmbc);
        States = [.. generated.Catalogue.States.Select(state => state.Code)];
        byYear = generated.Reports.ToDictionary(report => (report.Header.State, report.Header.Period.To.Year));
        byState = generated.Reports.ToLookup(report => report.Header.State);
        entryIntoForce = register.Deposits.ToDictionary(row => row.State, row => row.EntryIntoForce!.Value.Earliest);
        obligations = register.Obligations.ToLookup(row => row.State);
        deadlines = register.Deadlines.ToLookup(row => row.State);
        Deposits = register.Deposits.ToLookup(row => row.State);
        Moratoria = register.Moratoria!.ToLookup(row => row.State);
    }

    public IReadOnlyList<StateCode> States { get; }

    public ILookup<StateCode, Deposit> Deposits { get; }

    public ILookup<StateCode, Moratorium> Moratoria { get; }

    public StatePartyReport? Find(StateCode state, int year, LocalDate asOf) =>
        byYear.TryGetValue((state, year), out var report) && report.Header.SubmittedOn <= asOf ? report : null;

    public IEnumerable<StatePartyReport> Known(StateCode state, LocalDate asOf) => byState[state].Where(report => report.Header.SubmittedOn <= asOf);

    public LocalDate? EntryIntoForce(StateCode state) => entryIntoForce.TryGetValue(state, out var day) ? day : null;

    public bool IsParty(StateCode state, LocalDate day) => entryIntoForce.TryGetValue(state, out var entry) && entry <= day;

    public bool IsOpen(StateCode state, Duty duty, LocalDate day, LocalDate knownBy) => obligations[state].Any(row =>
        row.Duty.Value == duty && row.KnownOn.Earliest <= knownBy && row.From.Earliest <= day && !(row.To?.Earliest <= day));

    public bool WasOpenSince(StateCode state, Duty duty, LocalDate start, LocalDate day, LocalDate knownBy) => obligations[state].Any(row =>
        row.Duty.Value == duty && row.KnownOn.Earliest <= knownBy && row.From.Earliest <= day && !(row.To?.Earliest < start));

    public LocalDate? Deadline(StateCode state, Duty duty) => deadlines[state].FirstOrDefault(row => row.Duty.Value == duty)?.Date?.Earliest;
}
