using TreatyIndicators.Conditions;

namespace TreatyIndicators.Tests.Computed.Days;

/// <summary>A plan that asks everything which a later day can change: the reports, the records, the register, the day itself, other indicators.</summary>
internal static class DayPlan
{
    private static readonly string[] Tests =
    [
        "hazardousAreas.roundingM2 = 1",
        "standards.updated = Yes",
        "count(hazardousAreas.areas) >= 1",
        "exists d in stockpile.discoveries : d.discoveredOn in planWindow",
        "sum(landRelease.rows.clearedM2) > 5",
        "retains(s, t)",
        "retains(\"XAB\", t)",
        "header.guideLayout = true",
        "exists r in reports : r.header.state = s and year(r.header.period.to) = reportYear and r.header.submittedOn <= cutoff and updated(r, hazardousAreas)",
        "exists r in reports : r.header.state != s and count(r.cooperation.provided) >= 1",
        "count(r in reports where r.header.kind = Corrigendum) >= 2",
        "count(n in notices where n.state = s) >= 1",
        "exists n in notices : n.kind = StockFind",
        "exists n in notices : n.state = s and n.date <= t",
        "forall p in finance.payments : p.state = s => p.amount > 1",
        "forall p in finance.payments : p.amount > 0",
        "exists a in finance.assessments : a.state = s and (exists p in finance.payments : p.state = s and p.meetingId = a.meetingId)",
        "exists a in finance.assessments : a.state = s and (exists p in finance.payments : p.meetingId = a.meetingId)",
        "sum(p in finance.payments where p.state = s : p.amount) >= 3",
        "count(finance.payments) >= 3",
        "exists x in statements : x.state = s and x.date in calendarYear and x.tags intersects {Condemnation}",
        "s in statements.state",
        "exists v in votes : v.state = s and not isParty(s, v.date)",
        "exists v in votes : isParty(v.state, v.date)",
        "exists e in useEvents : e.place = s and e.confirmed = true",
        "exists d in declarations.clearance : d.state = s and d.declaredOn in planWindow",
        "exists d in meetings.delegations : d.state = s and meetingYear(d.meetingId) = year",
        "exists k in complianceRecord.cases : k.state = s and k.raisedOn <= t",
        "exists q in extensions.requests : q.state = s and not (exists v in extensions.requests : v != q and v.id = q.id and v.version > q.version)",
        "clearanceDutyOpen(s, t)",
        "stockpileDutyDone(s, t)",
        "clearanceDutyOpen(s, knowledgeDate)",
        "openDuties(s, t) intersects {VictimAssistance}",
        "isAffected(s, t)",
        "isParty(s, cutoff)",
        "deadline(s, Clearance, t) >= date(2027, 1, 1)",
        "initialReportDue(s) > cutoff",
        "annualReportDue(s, year) > t",
        "hostilitiesEnded(s) <= t",
        "exists d in register.deposits : hostilitiesEnded(d.state) <= t",
        "forall y in yearsUntil(deadline(s, Clearance, t)) : y <= year",
        "nextMeetingStart(t) > cutoff",
        "exists o in obligations : o.state = s and o.duty = Clearance and empty(o.to) and o.knownOn <= knowledgeDate",
        "exists o in obligations : retains(o.state, t)",
        "exists d in register.deposits : d.state = s and d.depositedOn in planWindow",
        "count(register.withdrawals) >= 1",
        "exists m in register.moratoria : m.state = s and m.from <= t and (empty(m.to) or m.to > t)",
        "exists n in register.stockDestructionNotices : n.state = s",
        "met(\"TEST-1.1\", s)",
        "met(\"TEST-1.2\", \"XAC\") or met(\"TEST-1.4\", s)",
    ];

    private static readonly (string Name, string Source, string Test)[] OtherSubjects =
    [
        ("q", "extensions.requests", "deadline(q.state, Clearance, t) > t and isParty(q.state, t)"),
        ("q", "extensions.requests", "exists r in reports : r.header.state = q.state and r.header.submittedOn <= cutoff"),
        ("q", "extensions.requests", "exists n in notices : n.state = q.state"),
        ("n", "notices", "met(\"TEST-1.2\", n.state)"),
        ("r", "reports", "count(r.cooperation.provided) >= 1"),
        ("o", "obligations", "o.to <= t"),
        ("d", "register.deposits", "isParty(d.state, t)"),
        ("p", "meetings.participants", "p.sex = F"),
    ];

    private static readonly string[] Sums = ["retained.totals.quantity", "count(n in notices where n.state = s)", "sum(landRelease.rows.clearedM2)", "count(register.deposits)"];

    private static readonly string[] Numbers = ["count(notices)", "count(p in meetings.participants where p.sex = F)", "count(r in reports where r.header.kind = Annual)", "count(d in register.deposits where d.depositedOn in planWindow)"];

    public static ActionPlan Plan { get; } = SmallWorld.Plan([.. Indicators().Select((indicator, place) => indicator with { Id = new($"TEST-1.{place + 1}") })]);

    private static IEnumerable<Indicator> Indicators() =>
    [
        .. Tests.SelectMany(test => new[]
        {
            SmallWorld.Indicator(test),
            SmallWorld.Indicator(test) with { ReferenceDate = ReferenceDate.YearEnd, TimeBase = TimeBase.Cumulative, Population = SmallWorld.Population("isParty(s, t)") },
            SmallWorld.Indicator(test) with { TimeBase = TimeBase.Annual, Population = SmallWorld.Population("clearanceDutyOpen(s, t)"), PendingWhen = OneCondition.Parse("initialReportDue(s) > t") },
        }),
        .. OtherSubjects.Select(one => OfOthers(new(one.Name, one.Source), one.Test)),
        .. OtherSubjects.Select(one => OfOthers(new(one.Name, one.Source), one.Test) with { ReferenceDate = ReferenceDate.YearEnd }),
        .. Sums.SelectMany(sum => new[] { Sum(sum), Sum(sum) with { ReferenceDate = ReferenceDate.YearEnd, TimeBase = TimeBase.Cumulative } }),
        .. Numbers.SelectMany(number => new[] { Number(number), Number(number) with { ReferenceDate = ReferenceDate.YearEnd } }),
    ];

    private static Indicator OfOthers(Universe universe, string test) => SmallWorld.Indicator("true") with
    {
        Population = SmallWorld.Population(null) with { Universe = universe, Name = $"{universe.Source} tested" },
        Condition = OneCondition.Parse(test, ConditionScope.Of(universe)),
    };

    private static Indicator Sum(string sum) => SmallWorld.Indicator("true") with
    {
        Measure = Measure.SumOverSubjects,
        Kind = IndicatorKind.CountOfPersonsOrOrganisations,
        Unit = IndicatorUnit.Persons,
        Condition = OneCondition.Parse(sum),
        Silence = SilenceRule.Fact,
    };

    private static Indicator Number(string number) => SmallWorld.Indicator("true") with
    {
        Measure = Measure.Number,
        Kind = IndicatorKind.CountOfPersonsOrOrganisations,
        Unit = IndicatorUnit.Persons,
        Condition = OneCondition.Parse(number),
    };
}
