using NodaTime;
using TreatyIndicators.Computed;
using TreatyIndicators.Conditions;
using TreatyIndicators.Tests.Agreed;
using TreatyIndicators.Tests.Computed;
using static TreatyIndicators.Tests.Agreed.Fictitious;

namespace TreatyIndicators.Tests.Conditions;

/// <summary>One rule, tried on a report of <c>XAA</c> for 2025 with what came before it.</summary>
internal sealed record OneRule
{
    /// <summary>The effective report; absent: there is none.</summary>
    public StatePartyReport? Report { get; init; } = SmallWorld.Report();

    /// <summary>The report as submitted; absent: the same.</summary>
    public StatePartyReport? Submitted { get; init; }

    /// <summary>The effective reports of earlier years, newest first.</summary>
    public ValueList<StatePartyReport> Earlier { get; init; } = [];

    public ConventionRecords? Records { get; init; }

    public Register Register { get; init; } = Register() with { Deposits = [Joined(XAA, "1998-09-01", "1999-03-01")] };

    public LocalDate Reference { get; init; } = new(2026, 4, 30);

    public Truth Try(string rule) => Bound(rule, ConditionScope.Reports) is BoundTruth test ? test.Evaluate(Scope()) : throw new FormatException(rule);

    public Rational? Number(string number) => Bound(number, ConditionScope.Reports) is BoundNumber bound ? bound.Evaluate(Scope()) : throw new FormatException(number);

    /// <summary>A rule on the records alone.</summary>
    public Truth TryRecords(string rule) => Bound(rule, ConditionScope.Records) is BoundTruth test
        ? test.Evaluate(new() { Facts = Facts, Dates = Dates })
        : throw new FormatException(rule);

    private FrameFacts Facts
    {
        get
        {
            var plan = SmallWorld.Plan(SmallWorld.Indicator("isParty(s, t)")) with { Convention = Register.Convention };
            var evidence = SmallWorld.Evidence(SmallWorld.Catalogue(Register, XAA, XAB), [.. Earlier, .. Report is null ? [] : new[] { Report }]);
            var known = Records is null ? evidence : evidence.WithRecords(Register.Convention, Records);
            return Frame.Read(CompiledPlan.Of(plan), known, new(2026, new(2027, 1, 1))).Facts;
        }
    }

    private ConditionDates Dates => new()
    {
        Year = 2026, Reference = Reference, Cutoff = Reference, Knowledge = Reference, PlanStart = Reference, EarlyNoticeDays = 30,
    };

    private EvaluationScope Scope()
    {
        var facts = Facts;
        return new()
        {
            Facts = facts,
            Dates = Dates,
            Subject = new Subject(XAA.Value, facts.Member(XAA.Value)),
            Report = Report,
            Submitted = Submitted,
            Earlier = Earlier.Count == 0 ? null : Earlier,
            Period = Report is null ? null : (Report.Header.Period.From, Report.Header.Period.To),
        };
    }

    private static BoundExpression Bound(string text, ConditionScope scope) => OneCondition.Parse(text, scope).Bound;

    private sealed class Subject : TestedSubject
    {
        public Subject(string state, MembershipRecord member) => (State, Member, Place) = (state, member, 0);
    }
}
