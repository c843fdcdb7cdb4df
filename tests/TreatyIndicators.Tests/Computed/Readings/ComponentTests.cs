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
