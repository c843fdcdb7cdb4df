using NodaTime;
using TreatyIndicators.Conditions;
using TreatyIndicators.Tests.Agreed;

namespace TreatyIndicators.Tests.Computed.Change;

/// <summary>
/// A small world in which everything moves: reports come in, are corrected and are late, States join and leave, duties become known, requests and
/// participants are recorded, and two editions of a plan define the same indicators in two ways.
/// </summary>
internal sealed class ChangingWorld
{
    private static readonly Universe Requests = new("q", "extensions.requests");

    private static readonly StateCode[] States = [.. Enumerable.Range(0, 7).Select(SmallWorld.State)];

    private static readonly ActionPlan[] Plans = [Edition(second: false), Edition(second: true)];

    private readonly Random random;

    public ChangingWorld(int seed) => random = new(seed);

    /// <summary>Some results of the world, no two of which need have anything in common but the indicators.</summary>
    public ResultSet[] Results(int count)
    {
        var first = Bodies();
        Evidence[] bodies = [first, Corrected(first), Corrected(Bodies())];
        return [.. Enumerable.Range(0, count).Select(_ => Result(bodies))];
    }

    /// <summary>Evidence, and the same with everything in it in another order.</summary>
    public (Evidence Plain, Evidence Shuffled) TwoOrders()
    {
        var plain = Corrected(Bodies());
        var records = plain.RecordsOf(ConventionId.Apmbc)!;
        var register = plain.Catalogue.Register(ConventionId.Apmbc);
        var shuffled = SmallWorld.Evidence(
            SmallWorld.Catalogue(register with { Deposits = Shuffled(register.Deposits), Obligations = Shuffled(register.Obligations) }, [.. Shuffled(plain.Catalogue.States.Select(state => state.Code).ToValueList())]),
            [.. Shuffled(plain.Reports.ToValueList())]);
        return (plain, shuffled.WithRecords(ConventionId.Apmbc, records));
    }

    public ResultSet Result(params Evidence[] bodies)
    {
        var results = IndicatorEngine.Evaluate(Plans[random.Next(2)], bodies[random.Next(bodies.Length)], AnyQuestion());
        return random.Next(4) switch
        {
            0 => results.Under("other"),
            1 => results.Under("fewer"),
            _ => results,
        };
    }

    public Question AnyQuestion() => new(2025 + random.Next(3), new LocalDate(2024, 12, 1).PlusDays(random.Next(900)));

    private static ActionPlan Edition(bool second)
    {
        var parties = SmallWorld.Population("isParty(s, t)");
        var count = SmallWorld.Indicator("count(hazardousAreas.areas) >= 1") with { Kind = IndicatorKind.CountOfStatesParties, Unit = IndicatorUnit.StatesParties };
        Indicator[] indicators =
        [
            Share("stockpile.neverHeld = true", SilenceRule.ReportingAct) with { Population = parties, PartlyMetWhen = Parse("present(retained.totals)") },
            Share("stockpile.neverHeld = true", SilenceRule.Fact) with { Population = second ? parties : SmallWorld.Population("retained.noUseStatement = true") },
            Share(second ? "count(hazardousAreas.areas) >= 2" : "count(hazardousAreas.areas) >= 1", SilenceRule.ReportingAct) with { PendingWhen = Parse("clearanceDutyOpen(s, t) and t < date(2025, 6, 1)") },
            count with { Population = second ? SmallWorld.Population("clearanceDutyOpen(s, t)") : parties, TimeBase = second ? TimeBase.Cumulative : TimeBase.Annual },
            count with { Silence = SilenceRule.Fact, DecidingFields = ["hazardousAreas.areas"], CarriesForward = !second, Kind = second ? IndicatorKind.PercentageOfPopulation : count.Kind, Unit = second ? IndicatorUnit.Percent : count.Unit },
            SmallWorld.Indicator("retained.totals.quantity") with { Measure = Measure.SumOverSubjects, Kind = IndicatorKind.SumOfItems, Unit = IndicatorUnit.Munitions, Population = second ? parties : SmallWorld.Population(null), DecidingFields = ["retained.totals.quantity"], Silence = SilenceRule.Fact },
            SmallWorld.Indicator("retained.totals.quantity") with { Measure = Measure.SumOverSubjects, DecidingFields = ["retained.totals.quantity"] },
            SmallWorld.Indicator(second ? "clearanceDutyOpen(s, t) or stockpile.neverHeld = true" : "clearanceDutyOpen(s, t)") with { Population = parties },
            SmallWorld.Indicator("met(\"TEST-1.1\", s) and isParty(s, t)") with { NotApplicableWhen = second ? Parse("clearanceDutyOpen(s, t)") : null },
            OfRequests(second ? "q.sequence >= 2" : "q.sequence >= 1"),
            Number("count(p in meetings.participants where p.isHead = true) / count(meetings.participants)", Measure.Ratio),
            Number(second ? "count(p in meetings.participants where p.isHead = true)" : "count(meetings.participants)", Measure.Number),
            Number(second ? "count(finance.payments)" : "count(r in reports where r.header.kind = Annual)", Measure.Number),
        ];
        return SmallWorld.Plan([.. indicators.Select((indicator, place) => indicator with { Id = new($"TEST-1.{place + 1}"), Readings = ReadingsOf(indicator) })]);
    }

    private static ValueList<IndicatorReading> ReadingsOf(Indicator indicator) => indicator is not { Measure: Measure.CountOfSubjects, Population.Universe.Source: null } ? [] :
    [
        new() { Name = "other", Title = new() { En = "other" }, Kind = ReadingKind.Condition, Condition = Parse("present(retained.totals)") },
        new() { Name = "fewer", Title = new() { En = "fewer" }, Kind = ReadingKind.Population, Condition = Parse("isParty(s, t) and not clearanceDutyOpen(s, t)") },
    ];

    private static Indicator Share(string condition, SilenceRule silence) =>
        SmallWorld.Indicator(condition) with { Silence = silence, DecidingFields = [condition.Contains("neverHeld", StringComparison.Ordinal) ? "stockpile.neverHeld" : "hazardousAreas.areas"] };

    private static Indicator OfRequests(string condition) => SmallWorld.Indicator("isParty(s, t)") with
    {
        Kind = IndicatorKind.PercentageOfRequests,
        Population = SmallWorld.Population(null) with { Universe = Requests, Condition = OneCondition.Parse("q.duty = Clearance", ConditionScope.Of(Requests)) },
        Condition = OneCondition.Parse(condition, ConditionScope.Of(Requests)),
    };

    private static Indicator Number(string condition, Measure measure) => SmallWorld.Indicator("isParty(s, t)") with
    {
        Measure = measure,
        Kind = IndicatorKind.CountOfPersonsOrOrganisations,
        Unit = measure == Measure.Ratio ? IndicatorUnit.Percent : IndicatorUnit.Persons,
        Condition = Parse(condition),
    };

    private static Condition Parse(string condition) => OneCondition.Parse(condition);

    private Evidence Bodies()
    {
        var register = Fictitious.Register() with
        {
            Deposits = Some(States).Select(state => Fictitious.Joined(state, "1998-09-01", random.Next(4) == 0 ? $"202{random.Next(4, 7)}-03-01" : "1999-03-01")).ToValueList(),
            Withdrawals = Chance(4) ? [Fictitious.Left(States[random.Next(States.Length)], $"202{random.Next(4, 7)}-07-01")] : [],
            Obligations = Some(States).Select(state => Fictitious.Clearance(state, "1999-03-01", Chance(3) ? "2025-08-01" : null, Chance(2) ? "2025-10-01" : null)).ToValueList(),
        };
        register = register with { Withdrawals = register.Withdrawals.Where(left => register.Deposits.Any(deposit => deposit.State == left.State)).ToValueList() };
        var catalogue = SmallWorld.Catalogue(register, Chance(3) ? [.. Some(States)] : States);
        var reports = Enumerable.Range(0, random.Next(16)).Select(_ => Report(random.Next(2024, 2027)));
        return SmallWorld.Evidence(catalogue, [.. reports]).WithRecords(ConventionId.Apmbc, new()
        {
            Extensions = Chance(6) ? new() : new() { Requests = Enumerable.Range(0, random.Next(5)).Select(_ => Request()).ToValueList() },
            Meetings = Chance(6) ? new() : new() { Participants = Enumerable.Range(0, random.Next(5)).Select(_ => new Participant { IsHead = Chance(3) ? null : Chance(2) }).ToValueList() },
            Finance = Chance(2) ? new() : new() { Payments = Enumerable.Range(0, random.Next(3)).Select(_ => new Payment()).ToValueList() },
        });
    }

    private Evidence Corrected(Evidence evidence)
    {
        for (var report = 0; report < 4; report++)
        {
            evidence = evidence.With(Report(random.Next(2024, 2027)));
        }

        return evidence;
    }

    private StatePartyReport Report(int year)
    {
        var report = SmallWorld.Report(States[random.Next(States.Length)], year, $"R{random.Next(40)}", new LocalDate(year + 1, 1, 1).PlusDays(random.Next(400)));
        return report with
        {
            Header = report.Header with { Cover = Chance(5) ? [new() { Form = FormLetter.C, Status = CoverStatus.Unchanged, LastReportedYear = year - 1 }] : [] },
            Stockpile = Chance(3) ? null : new() { NeverHeld = Chance(4) ? null : Chance(2) },
            HazardousAreas = Chance(3) ? null : new() { Areas = Enumerable.Range(0, random.Next(4)).Select(_ => new HazardousArea()).ToValueList() },
            Retained = Chance(3) ? null : new() { NoUseStatement = Chance(3) ? null : Chance(2), Totals = Chance(3) ? null : new() { Quantity = Chance(4) ? null : random.Next(4) } },
        };
    }

    /// <summary>Identifiers repeat, as they do in evidence that was made by hand.</summary>
    private ExtensionRequest Request() => new()
    {
        Id = $"Q{random.Next(4)}",
        Duty = Chance(5) ? null : Chance(4) ? Duty.StockpileDestruction : Duty.Clearance,
        Sequence = Chance(4) ? null : random.Next(4),
        SubmittedOn = Chance(2) ? null : new LocalDate(2024, 6, 1).PlusDays(random.Next(900)),
    };

    private bool Chance(int oneIn) => random.Next(oneIn) == 0;

    private IEnumerable<StateCode> Some(IEnumerable<StateCode> states) => [.. states.Where(_ => !Chance(5))];

    private ValueList<T> Shuffled<T>(ValueList<T> list) => list.OrderBy(_ => random.Next()).ToValueList();
}
