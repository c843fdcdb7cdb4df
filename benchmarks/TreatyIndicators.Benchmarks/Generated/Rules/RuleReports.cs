using NodaTime;

namespace TreatyIndicators.Benchmarks;

/// <summary>Reports for rules to check: a State carries its figures from year to year, and one report in four breaks a rule or two.</summary>
/// <remarks>
/// Unlike <see cref="GeneratedReports"/>, sums are right and years join, so that checks read everything before they are content. A report has about
/// three hundred values, codes and texts among them. Registers, meetings and records are those of the other generator, with extended deadlines for clearance.
/// </remarks>
internal sealed class RuleReports
{
    private const int Seed = 20241129;

    private const double ShareBroken = 0.25;

    /// <summary>A day by which all reports are in.</summary>
    public static LocalDate Day { get; } = new(GeneratedReports.LastYear + 2, 1, 1);

    private RuleReports(Catalogue catalogue, IReadOnlyDictionary<ConventionId, ConventionRecords> records, IReadOnlyList<StatePartyReport> reports) =>
        (Catalogue, Records, Reports) = (catalogue, records, reports);

    public Catalogue Catalogue { get; }

    public IReadOnlyDictionary<ConventionId, ConventionRecords> Records { get; }

    /// <summary>The reports, by convention, State and year.</summary>
    public IReadOnlyList<StatePartyReport> Reports { get; }

    /// <summary>Makes a given number of reports: one for each State, year and convention.</summary>
    public static RuleReports Of(int reports)
    {
        var codes = GeneratedRegister.Codes(reports / GeneratedReports.PlanYears.Count / GeneratedReports.Conventions.Count);
        var dice = new Dice(Seed);
        var registers = GeneratedReports.Conventions.ToDictionary(convention => convention, convention => Extended(GeneratedRegister.Of(convention, codes, dice)));
        var records = registers.ToDictionary(one => one.Key, one => GeneratedRecords.Of(one.Key, codes, one.Value, dice));
        var catalogue = registers.Values.Aggregate(
            Catalogue.Default.WithStates(codes.Select(GeneratedRegister.State)).WithMeetings(GeneratedReports.Conventions.SelectMany(GeneratedMeetings.Calendar)),
            (made, register) => made.WithRegister(register));
        var all = GeneratedReports.Conventions.SelectMany(convention => codes.SelectMany(state => OfState(catalogue.Membership(convention), convention, state, dice)));
        return new(catalogue, records, [.. all]);
    }

    /// <summary>New evidence, of which nothing has been read yet.</summary>
    public Evidence Evidence() => GeneratedReports.Conventions.Aggregate(
        TreatyIndicators.Evidence.Of(Catalogue, ReportCollection.Of(Reports)),
        (evidence, convention) => evidence.WithRecords(convention, Records[convention]));

    /// <summary>Every report with what it is checked against; cover pages are empty, so each report is its own effective report.</summary>
    public IReadOnlyList<PlainInput> Inputs(ReferenceRecords? reference = null)
    {
        var worlds = GeneratedReports.Conventions.ToDictionary(
            convention => convention,
            convention => new PlainWorld(Catalogue, convention, reference is null ? Records[convention] : Records[convention] with { Reference = reference }, Reports, Day));
        return
        [
            .. Reports.GroupBy(report => (report.Header.Convention, report.Header.State)).SelectMany(state =>
            {
                StatePartyReport[] newestFirst = [.. state.OrderByDescending(report => report.Header.Period.To)];
                return newestFirst.Select((report, place) => new PlainInput(worlds[state.Key.Convention], report, report, newestFirst[(place + 1)..]));
            }),
        ];
    }

    private static Register Extended(Register register) => register with
    {
        Deadlines =
        [
            .. register.Deadlines,
            .. from deadline in register.Deadlines
               where deadline.Duty.Value == Duty.Clearance
               from decade in new[] { 1, 2 }
               let before = deadline.Date!.Value.Earliest.PlusYears(10 * (decade - 1))
               select deadline with { Basis = DeadlineBasis.Extended, Date = before.PlusYears(10), DecidedOn = before.PlusMonths(-6) },
        ],
    };

    private static IEnumerable<StatePartyReport> OfState(Membership membership, ConventionId convention, StateCode state, Dice dice)
    {
        var ledger = new RuleLedger(convention, dice);
        foreach (var year in GeneratedReports.PlanYears)
        {
            var submitted = new LocalDate(year + 1, 4, 1 + dice.Below(28));
            ledger.Begin(new()
            {
                Year = year,
                Submitted = submitted,
                ClearanceDeadline = membership.DeadlineOn(state, Duty.Clearance, submitted)?.Date?.Earliest,
                HoldsStock = membership.DeadlineOn(state, Duty.StockpileDestruction, submitted)?.Date?.Year > year,
            });
            var report = Report(ledger, membership.IsParty(state, new(year, 12, 31)) == Truth.True, convention, state);
            yield return dice.Chance(ShareBroken) ? RuleFaults.Break(report, dice) : report;
        }
    }

    private static StatePartyReport Report(RuleLedger ledger, bool isParty, ConventionId convention, StateCode state) => new()
    {
        Header = new()
        {
            ReportId = $"{convention}-{state}-{ledger.Now.Year}",
            Convention = convention,
            State = state,
            Kind = isParty ? ReportKind.Annual : ReportKind.Voluntary,
            Period = ledger.Now.Period,
            SubmittedOn = ledger.Now.Submitted,
            ContactPoints = [new() { Organisation = "National authority", Name = "Desk officer", Email = "desk@example.org" }],
            Format = ReportFormat.ClassicForms,
            Language = Language.en,
            AreaUnit = AreaUnit.SquareMetre,
        },
        NationalImplementation = RulePeople.Implementation(ledger),
        Stockpile = RuleStock.Stockpile(ledger),
        TechnicalCharacteristics = RuleStock.Sheets(ledger),
        Retained = RuleStock.Retained(ledger),
        ProductionFacilities = new() { NeverProduced = true },
        HazardousAreas = RuleLand.Areas(ledger),
        LandRelease = RuleLand.Release(ledger),
        Destroyed = RuleStock.Destroyed(ledger),
        RiskEducation = RulePeople.RiskEducation(ledger),
        VictimAssistance = RulePeople.Victims(ledger),
        Cooperation = RulePeople.Cooperation(ledger),
        NationalOwnership = RulePeople.Ownership(ledger),
        Environment = new() { AppliedTo = [EnvironmentArea.Clearance], Measures = ["Soil is put back after clearance."] },
    };
}
