using FsCheck;
using FsCheck.Fluent;
using static TreatyIndicators.Tests.Computed.Evaluations;
using static TreatyIndicators.Tests.Computed.OneCondition;
using static TreatyIndicators.Tests.Computed.SmallWorld;

namespace TreatyIndicators.Tests.Computed.Relations;

/// <summary>Relations between indicators, held against results.</summary>
public class RelationTests
{
    private static readonly IndicatorId Other = new("TEST-1.2");

    private static readonly Indicator Never = Indicator("stockpile.neverHeld = true");

    private static readonly Indicator Residual = Indicator("riskEducation.residual = true") with { Id = Other };

    [Fact]
    public void Subset_holds_where_whatever_meets_the_first_meets_the_second() =>
        Assert.Equal("Holds [] []", Told(RelationKind.Subset, Never, Residual, Report(0, true, true), Report(1, false, true), Report(2, false, false)));

    [Fact]
    public void Subset_is_violated_by_the_State_that_meets_the_first_alone() =>
        Assert.Equal("Violated [XAB] []", Told(RelationKind.Subset, Never, Residual, Report(0, true, true), Report(1, true, false)));

    [Fact]
    public void A_State_of_which_it_cannot_be_told_is_undecided_and_hides_no_violation()
    {
        Assert.Equal("Unknown [] [XAA]", Told(RelationKind.Subset, Never, Residual, Report(0, true, null), Report(1, null, true)));
        Assert.Equal("Violated [XAB] [XAA]", Told(RelationKind.Subset, Never, Residual, Report(0, true, null), Report(1, true, false)));
    }

    [Fact]
    public void A_population_that_is_the_numerator_of_another_holds_nobody_else_and_leaves_nobody_out()
    {
        var asked = Never with { Population = Population("met(\"TEST-1.2\", s)") };
        var wrong = Never with { Population = Population("retained.noUseStatement = true") };

        Assert.Equal("Holds [] []", Told(RelationKind.PopulationIs, asked, Residual, Report(0, true, true), Report(1, true, false)));
        Assert.Equal("Violated [XAA, XAB] []", Told(
            RelationKind.PopulationIs, wrong, Residual, Report(0, true, true, false), Report(1, true, false, true), Report(2, true, true, true)));
    }

    [Fact]
    public void A_population_inside_another_holds_nobody_who_is_not_in_that()
    {
        var (inner, outer) = (Never with { Population = Population("retained.noUseStatement = true") }, Residual with { Population = Population("riskEducation.residual = true") });

        Assert.Equal("Violated [XAB] [XAC]", Told(
            RelationKind.PopulationInside, inner, outer, Report(0, true, true, true), Report(1, true, false, true), Report(2, true, null, true), Report(3, true, false, false)));
    }

    [Theory]
    [InlineData(RelationKind.NearDuplicate)]
    [InlineData(RelationKind.SameWording)]
    [InlineData(RelationKind.Overlap)]
    public void Relations_of_the_wording_are_not_tested(RelationKind kind) => Assert.Equal("NotTested [] []", Told(kind, Never, Residual, Report(0, true, false)));

    [Fact]
    public void A_reading_that_breaks_a_relation_shows_it()
    {
        var records = NoRecords with
        {
            ComplianceRecord = new()
            {
                Cases = [Case("XAA", "Known"), Case("XAB", "Alleged")],
                Updates = [],
            },
        };
        var results = IndicatorEngine.Evaluate(
            SiemReap, Evidence(Catalogue(State(0), State(1), State(2))).WithRecords(ConventionId.Apmbc, records), 2026, AsOf);

        Assert.DoesNotContain(results.Relations, relation => relation.Outcome == RelationOutcome.Violated);
        var violated = Assert.Single(results.Under("alleged").Relations, relation => relation.Outcome == RelationOutcome.Violated);
        Assert.Equal("PopulationIs SRAAP-43.2 SRAAP-43.1 [XAA]", $"{violated.Relation.Kind} {violated.Relation.First} {violated.Relation.Second} {violated.Violating}");
    }

    [Fact]
    public void A_limited_set_keeps_the_relations_of_what_it_shows()
    {
        var results = Evaluate(Sample);

        Assert.Equal(6, results.Relations.Count);
        Assert.Equal([new("SRAAP-13.1"), new("SRAAP-13.2")], results.Only(new IndicatorId("SRAAP-12.1")).Relations.Select(relation => relation.Relation.First));
    }

    [Fact]
    public void Relations_of_the_shipped_plan_hold_whatever_is_reported()
    {
        var worlds =
            from reports in ReportGenerator.Lists
            from records in Gen.Elements(true, false)
            select (Reports: reports, Records: records);
        var (held, undecided) = (0, 0);
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(100), Prop.ForAll(
            Arb.From(worlds, world => ReportGenerator.Fewer(world.Reports).Select(fewer => world with { Reports = fewer })),
            world =>
            {
                var relations = Evaluate(ReportGenerator.EvidenceOf(world.Reports, world.Records, WithoutDoubt)).Relations;
                Assert.All(relations, relation => Assert.NotEqual(RelationOutcome.Violated, relation.Outcome));
                held += relations.Count(relation => relation.Outcome == RelationOutcome.Holds);
                undecided += relations.Count(relation => relation.Outcome == RelationOutcome.Unknown);
            }));

        Assert.True(held > 50 && undecided > 50, $"{held} held, {undecided} undecided");
    }

    [Fact]
    public void Relations_of_the_Lausanne_plan_hold_whatever_is_reported()
    {
        var plan = TreatyIndicators.Catalogue.Default.Plan(ActionPlanId.Lausanne);
        var register = SampleEvidence.Catalogue.Register(ConventionId.Apmbc) with { Convention = ConventionId.Ccm };
        var catalogue = SampleEvidence.Catalogue.WithRegister(register);
        var narrow = 0;
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(60), Prop.ForAll(
            Arb.From(ReportGenerator.Lists, ReportGenerator.Fewer),
            reports =>
            {
                var moved = reports.Select(report => report with { Header = report.Header with { Convention = ConventionId.Ccm } });
                var results = IndicatorEngine.Evaluate(plan, Evidence(catalogue, [.. moved]), SampleEvidence.Year, SampleEvidence.AsOf);
                var relations = results.Relations;
                Assert.All(relations, relation => Assert.NotEqual(RelationOutcome.Violated, relation.Outcome));
                Assert.Equal(plan.Relations.Count(relation => relation.Kind > RelationKind.PopulationInside), relations.Count(relation => relation.Outcome == RelationOutcome.NotTested));
                narrow += relations.Where(relation => relation.Relation.Kind == RelationKind.Subset).Sum(relation => results[relation.Relation.First].Met.Count);
            }));

        Assert.True(narrow > 10, $"{narrow} States met a narrower indicator");
    }

    /// <summary>A State of which it is not known whether it is a party leaves every relation undecided: here it is none.</summary>
    private static Catalogue WithoutDoubt { get; } = SampleEvidence.Catalogue.WithRegister(SampleEvidence.Catalogue.Register(ConventionId.Apmbc) with
    {
        Deposits = SampleEvidence.Catalogue.Register(ConventionId.Apmbc).Deposits.Where(deposit => deposit.State != new StateCode("XAQ")).ToValueList(),
    });

    /// <summary>The same plan with the population of SRAAP-14.2 widened shows every State that is in it wrongly.</summary>
    [Fact]
    public void A_plan_broken_on_purpose_shows_the_State()
    {
        var broken = SiemReap with
        {
            Indicators = SiemReap.Indicators.Select(indicator => indicator.Id.Value == "SRAAP-14.2"
                ? indicator with { Population = indicator.Population with { Condition = Parse("isParty(s, t)") } }
                : indicator).ToValueList(),
        };
        var results = IndicatorEngine.Evaluate(broken, SampleWithRecords, SampleEvidence.Year, SampleEvidence.AsOf);
        var violated = Assert.Single(results.Relations, relation => relation.Outcome == RelationOutcome.Violated);
        var (found, parties) = (results[new("SRAAP-14.1")], results[new("SRAAP-14.2")]);

        Assert.Equal(new IndicatorRelation(RelationKind.PopulationIs, new("SRAAP-14.2"), new("SRAAP-14.1")), violated.Relation);
        Assert.NotEmpty(violated.Violating);
        Assert.Equal(parties.Met.Concat(parties.NotMet).Concat(parties.PartlyMet).Concat(parties.Unknown.Except(parties.Doubtful)).Except(found.Met).Except(found.Open).Order(StringComparer.Ordinal), violated.Violating);
    }

    [Fact]
    public void Relation_of_an_indicator_that_is_one_number_is_not_known()
    {
        var number = SmallWorld.Indicator("isParty(s, t)") with
        {
            Id = new("TEST-1.2"), Measure = Measure.Number, Kind = IndicatorKind.CountOfMeetings, Unit = IndicatorUnit.Meetings, Condition = OneCondition.Parse("count(reports)"),
        };
        var plan = SmallWorld.Plan(SmallWorld.Indicator("isParty(s, t)"), number) with { Relations = [new(RelationKind.Subset, SmallWorld.Id, number.Id)] };
        var relation = IndicatorEngine.Evaluate(plan, SmallWorld.Evidence(SmallWorld.Catalogue(new StateCode("XAA"))), 2026, OneCondition.AsOf).Relations[0];

        Assert.Equal((RelationOutcome.Unknown, 0, 0), (relation.Outcome, relation.Violating.Count, relation.Undecided.Count));
    }

    private static ComplianceCase Case(string state, string status) => new()
    {
        State = new(state),
        Article = "1(1)",
        Status = Code<CaseStatus>.Of(status),
        RaisedOn = new(2025, 3, 1),
    };

    private static string Told(RelationKind kind, Indicator first, Indicator second, params StatePartyReport[] reports)
    {
        var plan = Plan(first, second) with { Relations = [new(kind, first.Id, second.Id)] };
        var relation = IndicatorEngine.Evaluate(plan, Evidence(Catalogue([.. reports.Select(report => report.Header.State)]), reports), 2026, AsOf).Relations[0];
        return $"{relation.Outcome} {relation.Violating} {relation.Undecided}";
    }

    private static StatePartyReport Report(int state, bool? never, bool? residual, bool? member = null) => SmallWorld.Report(State(state)) with
    {
        Stockpile = new() { NeverHeld = never },
        RiskEducation = new() { Residual = residual },
        Retained = new() { NoUseStatement = member },
    };
}
