using static TreatyIndicators.Tests.Agreed.Fictitious;

namespace TreatyIndicators.Tests.Computed.Strata;

/// <summary>What a stratum has of the whole.</summary>
public class StratumTests
{
    [Fact]
    public void State_in_several_groups_outside_of_a_stratum_is_not_in_several_groups_of_it()
    {
        var whole = SmallWorld.Evaluate(SmallWorld.Indicator("isParty(s, t)"), SmallWorld.Evidence(SmallWorld.Catalogue(XAA, XAB)));
        var strata = whole.By(StateGroups.Of("Mine", XAA))["Mine"].Result.By(StateGroups.Of("First", XAB).And("Second", XAB));

        Assert.True(strata.IsPartition);
        Assert.Empty(strata.InSeveral);
    }

    [Fact]
    public void Component_that_is_one_number_is_not_there_in_a_stratum()
    {
        var indicator = SmallWorld.Indicator("isParty(s, t)") with
        {
            Components = [new() { Id = "TEST-1.1a", Title = new() { En = "reports" }, Unit = IndicatorUnit.Meetings, Measure = Measure.Number, Condition = OneCondition.Parse("count(reports)") }],
        };
        var whole = SmallWorld.Evaluate(indicator, SmallWorld.Evidence(SmallWorld.Catalogue(XAA, XAB), SmallWorld.Report()));

        Assert.Equal([Rational.Of(1)], whole.Components.Select(component => component.Value));
        Assert.Empty(whole.By(StateGroups.Of("Mine", XAA))["Mine"].Result.Components);
    }
}
