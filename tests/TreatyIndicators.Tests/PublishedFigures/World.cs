using NodaTime;
using TreatyIndicators.Tests.Agreed;

namespace TreatyIndicators.Tests.PublishedFigures;

/// <summary>Evidence built from a case: a register, reports and records, ready to be evaluated.</summary>
internal sealed record World
{
    private World(ConventionId convention, Catalogue catalogue) =>
        (Convention, Catalogue, PlanId) = (convention, catalogue, convention == ConventionId.Apmbc ? ActionPlanId.SiemReapAngkor : ActionPlanId.Lausanne);

    public ConventionId Convention { get; }

    public Catalogue Catalogue { get; private init; }

    /// <summary>The plan that is evaluated: the action plan of the convention, unless a case asks for another.</summary>
    public ActionPlanId PlanId { get; init; }

    public IReadOnlyList<StatePartyReport> Reports { get; init; } = [];

    public ConventionRecords? Records { get; init; }

    public Membership Membership => Catalogue.Membership(Convention);

    /// <summary>The register as the library ships it.</summary>
    public static World Shipped(ConventionId convention) => new(convention, Catalogue.Default);

    /// <summary>The memberships of the register as shipped with fictitious codes in place of the States, in the order in which they joined: for figures without names.</summary>
    public static World WithoutNames(ConventionId convention)
    {
        var deposits = Catalogue.Default.Register(convention).Deposits.OrderBy(row => row.EntryIntoForce?.Earliest ?? LocalDate.MaxIsoValue).ThenBy(row => row.State).ToList();
        var states = States(deposits.Count);
        return Fictitious(convention, deposits.Count).With(register => register with
        {
            Deposits = deposits.Zip(states, (row, state) => row with { State = state }).ToValueList(),
        });
    }

    /// <summary>As shipped, but for the duties: those come from the case.</summary>
    public static World ShippedMembership(ConventionId convention) => Shipped(convention).With(register => register with { Obligations = [] });

    /// <summary>Nobody but fictitious States, party from the first day or not at all: for figures without names.</summary>
    public static World Fictitious(ConventionId convention, int parties, int others = 0)
    {
        var (signed, inForce) = convention == ConventionId.Apmbc ? ("1998-09-01", "1999-03-01") : ("2010-02-01", "2010-08-01");
        var register = new Register
        {
            Convention = convention,
            Edition = "made up for figures without names",
            Deposits = States(parties).Select(state => Agreed.Fictitious.Joined(state, signed, inForce)).ToValueList(),
        };
        return new(convention, Catalogue.Default.WithStates(States(parties + others).Select(Agreed.Fictitious.State)).WithRegister(register));
    }

    /// <summary>The first fictitious States; the first ones are party.</summary>
    public static ValueList<StateCode> States(int count, int after = 0) =>
        Enumerable.Range(after, count).Select(place => new StateCode($"X{(char)('A' + (place / 26))}{(char)('A' + (place % 26))}")).ToValueList();

    /// <summary>A duty of some States, from the day on which the convention binds its first parties.</summary>
    public World WithDuty(Duty duty, IEnumerable<StateCode> states, string? from = null, string? to = null) => With(register => register with
    {
        Obligations =
        [
            .. register.Obligations,
            .. states.Select(state => new Obligation
            {
                State = state,
                Duty = duty,
                From = Agreed.Fictitious.Date(from ?? Start),
                To = to is null ? null : Agreed.Fictitious.Date(to),
                KnownOn = Agreed.Fictitious.Date(from ?? Start),
                Basis = "published figure",
            }),
        ],
    });

    /// <summary>Fictitious States Parties beside the real ones, for members that a source counts and does not name.</summary>
    public World WithUnnamedParties(int count) =>
        (this with { Catalogue = Catalogue.WithStates([.. Catalogue.States, .. States(count).Select(Agreed.Fictitious.State)]) })
        .With(register => register with
        {
            Deposits = [.. register.Deposits, .. States(count).Select(state => Agreed.Fictitious.Joined(state, "1998-09-01", "1999-03-01"))],
        });

    public World WithReports(IEnumerable<StatePartyReport> reports) => this with { Reports = [.. Reports, .. reports] };

    /// <summary>The report of a State that covers a calendar year, sent in on the last day of April after it.</summary>
    public StatePartyReport Report(StateCode state, int year, LocalDate? submittedOn = null) =>
        Reported.Reports.Of($"{state}-{year}", year, submittedOn ?? new(year + 1, 4, 30), state: state, convention: Convention);

    /// <summary>Evaluates the plan, looking at membership and duties on the day.</summary>
    public ResultSet On(LocalDate day, int? year = null) => Evaluate(new(year ?? day.Year, day) { ReferenceDate = day });

    public ResultSet Evaluate(Question question) =>
        IndicatorEngine.Evaluate(Catalogue.Plan(PlanId), Records is { } records ? Evidence.WithRecords(Convention, records) : Evidence, question);

    /// <summary>Who reported, for the reports due in a year.</summary>
    public ReportingYear Reporting(int year, LocalDate day) => Performance(year, day)[year];

    /// <summary>The initial reports of all States, whatever the year they were due in.</summary>
    public ReportingTotals InitialReports(LocalDate day) => Performance(day.Year, day).InitialReports;

    /// <summary>Register and reports, without further records.</summary>
    public Evidence Evidence => Evidence.Of(Catalogue, ReportCollection.Of(Reports));

    private ConventionReporting Performance(int year, LocalDate day) => ReportingPerformance.Of(Evidence, [Convention], year, year, day)[Convention];

    public IndicatorResult Indicator(string id, LocalDate day, int? year = null) => On(day, year)[new(id)];

    public ValueList<string> Population(string name, LocalDate day) => On(day).Population(name).Members;

    private string Start => Convention == ConventionId.Apmbc ? "1999-03-01" : "2010-08-01";

    private World With(Func<Register, Register> change) => this with { Catalogue = Catalogue.WithRegister(change(Catalogue.Register(Convention))) };
}
