using TreatyIndicators.Tests.Agreed;
using static TreatyIndicators.Tests.Computed.Evaluations;
using static TreatyIndicators.Tests.Computed.OneCondition;
using static TreatyIndicators.Tests.Computed.SmallWorld;

namespace TreatyIndicators.Tests.Computed.Readings;

/// <summary>Separate measures inside an indicator have everything that the figure of an indicator has.</summary>
public class ComponentTests
{
    private static readonly Indicator Whole = Indicator("retained.totals.quantity > 0 or retained.totals.submunitions > 0") with
    {
        Population = Population("riskEducation.residual = true"),
        PartlyMetWhen = Parse("present(retained.totals.quantity)"),
        Silence = SilenceRule.Fact,
        DecidingFields = ["retained.totals.quantity", "retained.totals.submunitions"],
        Components =
        [
            Component("TEST-1.1a", Measure.CountOfSubjects, IndicatorUnit.StatesParties, "retained.totals.submunitions > 0"),
            Component("TEST-1.1b", Measure.SumOverSubjects, IndicatorUnit.Persons, "retained.totals.quantity"),
        ],
    };

    [Fact]
    public void Each_component_has_a_figure_with_bounds_and_lists_over_the_population_of_the_indicator()
    {
        var result = Evaluate(Whole, World());

        Assert.Equal("2/3=200/3 200/3..100 met [XAA, XAB] not [] unknown [XAC] out [XAD] silent [XAC] open [XAC] amounts []", Told(result));
        Assert.Equal(
            [
                "TEST-1.1a 1/3=1 1..3 met [XAB] not [] unknown [XAA, XAC] out [XAD] silent [XAC] open [XAA, XAC] amounts []",
                "TEST-1.1b 5/3=5 5.. met [XAA] not [] unknown [XAB, XAC] out [XAD] silent [XAC] open [XAB, XAC] amounts [XAA 5]",
            ],
            result.Components.Select(component => $"{component.Component.Id} {Told(component.Result)}"));
        Assert.Equal([IndicatorUnit.StatesParties, IndicatorUnit.Persons], result.Components.Select(component => component.Result.Indicator.Unit));
    }

    [Fact]
    public void A_component_counts_as_an_indicator_of_its_own_would()
    {
        var component = Evaluate(Whole, World()).Components[0].Result;
        var alone = Evaluate(Indicator("retained.totals.submunitions > 0") with
        {
            Kind = IndicatorKind.CountOfStatesParties,
            Unit = IndicatorUnit.StatesParties,
            Population = Whole.Population,
            Silence = SilenceRule.Fact,
            DecidingFields = ["retained.totals.submunitions"],
        }, World());

        Assert.Equal(Text(alone), Text(component));
    }

    [Fact]
    public void A_component_can_be_explained_and_split()
    {
        var component = Evaluate(Whole, World()).Components[0].Result;

        Assert.Equal("retained.totals.submunitions > 0", component.Explain("XAB").Condition.Test.ToString());
        Assert.Equal(
            ["Some 0/1", "rest 1/2"],
            component.By(StateGroups.Of("Some", Fictitious.XAA)).All.Select(part => $"{part.Name} {part.Result.Numerator}/{part.Result.Denominator}"));
    }

    [Fact]
    public void The_plan_has_88_measurable_parts_and_each_has_a_figure()
    {
        var results = Evaluate(SampleWithRecords).Results;

        Assert.Equal(88, results.Sum(result => Math.Max(1, result.Components.Count)));
        Assert.Equal(["0", "0"], results.SelectMany(result => result.Components).Select(component => $"{component.Value}"));
    }

    [Fact]
    public void The_Lausanne_plan_has_87_measurable_parts_and_each_has_a_figure()
    {
        var results = Lausanne().Results;

        Assert.Equal(87, results.Sum(result => Math.Max(1, result.Components.Count)));
        Assert.Equal(17, results.Sum(result => result.Components.Count));
        Assert.All(results.SelectMany(result => result.Components), component => Assert.NotNull(component.Result.Bounds));
    }

    [Fact]
    public void A_component_is_silent_on_its_own_point_alone()
    {
        var result = Lausanne()[new("LAP-48.2")];

        Assert.Equal(["XAA"], result.Components[1].Result.Silent);
        Assert.Equal("LAP-48.2a 1/2=1 1..1, LAP-48.2b 0/2=0 0..1", string.Join(", ", result.Components.Select(Short)));
        static string Short(ComponentResult part) => $"{part.Component.Id} {part.Result.Numerator}/{part.Result.Denominator}={part.Value} {part.Result.Bounds?.Lower}..{part.Result.Bounds?.Upper}";
    }

    [Fact]
    public void Kept_munitions_and_submunitions_are_added_up_apart()
    {
        var result = Lausanne()[new("LAP-17.1")];

        Assert.Equal(
            ["LAP-17.1a StatesParties 1", "LAP-17.1b Munitions 40", "LAP-17.1c Submunitions 900"],
            result.Components.Select(part => $"{part.Component.Id} {part.Result.Indicator.Unit} {part.Value}"));
        Assert.Equal([new("XAA", Rational.Of(40))], result.Components[1].Result.Amounts);
    }

    private static ResultSet Lausanne()
    {
        var register = Fictitious.Register() with
        {
            Convention = ConventionId.Ccm,
            Deposits = [Fictitious.Joined(State(0), "2009-09-01", "2010-08-01"), Fictitious.Joined(State(1), "2009-09-01", "2010-08-01")],
        };
        var kept = SmallWorld.Report(State(0)) with
        {
            Retained = new() { Totals = new() { Quantity = 40, Submunitions = 900 } },
            NationalImplementation = new() { AssistanceRequested = new() { Answer = Code<Answer>.Of("Yes") } },
        };
        var none = SmallWorld.Report(State(1)) with
        {
            Retained = new() { Totals = new() { Quantity = 0, Submunitions = 0 } },
            NationalImplementation = new() { AssistanceRequested = new() { Answer = Code<Answer>.Of("No") } },
            Cooperation = new() { Offers = [new() { Topic = Code<OfferTopic>.Of("Clearance") }] },
        };
        var evidence = Evidence(Catalogue(register, State(0), State(1)), Ccm(kept), Ccm(none)).WithRecords(ConventionId.Ccm, NoRecords with { Meetings = NoRecords.Meetings! with { Officers = [], Outreach = [] }, UseEvents = [] });
        return IndicatorEngine.Evaluate(TreatyIndicators.Catalogue.Default.Plan(ActionPlanId.Lausanne), evidence, 2026, AsOf);
    }

    private static StatePartyReport Ccm(StatePartyReport report) => report with { Header = report.Header with { Convention = ConventionId.Ccm } };

    private static string Told(IndicatorResult result) =>
        $"{result.Numerator}/{result.Denominator}={result.Value} {result.Bounds?.Lower}..{result.Bounds?.Upper} met {result.Met} not {result.NotMet} unknown {result.Unknown} "
        + $"out {result.NotApplicable} silent {result.Silent} open {result.Open} amounts {result.Amounts.Select(amount => $"{amount.Subject} {amount.Amount}").ToValueList()}";

    private static Evidence World() => Evidence(
        Catalogue(State(0), State(1), State(2), State(3)), Report(0, true, 5, null), Report(1, true, null, 9), Report(2, true, null, null), Report(3, false, 70, 80));

    private static StatePartyReport Report(int state, bool member, long? munitions, long? submunitions) => SmallWorld.Report(State(state)) with
    {
        RiskEducation = new() { Residual = member },
        Retained = munitions is null && submunitions is null ? null : new() { Totals = new() { Quantity = munitions, Submunitions = submunitions } },
    };

    private static IndicatorComponent Component(string id, Measure measure, IndicatorUnit unit, string condition) =>
        new() { Id = id, Title = new() { En = "a part" }, Unit = unit, Measure = measure, Condition = Parse(condition) };
}
