using TreatyIndicators.Conditions;
using TreatyIndicators.Tests.Agreed;
using static TreatyIndicators.Tests.Computed.Evaluations;

namespace TreatyIndicators.Tests.Computed.Strata;

public class StrataTests
{
    private static readonly StateCode XAC = new("XAC");

    private static readonly IndicatorResult Reported = Evaluate(Sample)[new IndicatorId("SRAAP-7.1")];

    [Fact]
    public void Regions_are_those_of_the_catalogue_by_name_with_their_M49_codes() => Assert.Equal(
        ["002 Africa 54", "019 Americas 35", "142 Asia 48", "150 Europe 44", "009 Oceania 16"],
        StateGroups.Regions(Catalogue.Default).All.Select(group => $"{group.M49} {group.Name} {group.States.Count}"));

    [Fact]
    public void Subregions_are_finer_than_regions() => Assert.Equal(
        (17, "Australia and New Zealand", "053"),
        (StateGroups.Subregions(Catalogue.Default).All.Count, StateGroups.Subregions(Catalogue.Default).All[0].Name, StateGroups.Subregions(Catalogue.Default).All[0].M49));

    [Fact]
    public void A_stratum_has_its_own_figure_and_those_in_no_group_are_the_rest()
    {
        var strata = Reported.By(StateGroups.Of("Pair", new("XAA"), new("XAD")));

        Assert.Equal(["Group Pair 1/2=50", "Rest rest 16/18=800/9"], Texts(strata));
        Assert.Equal(["XAA"], strata["Pair"].Result.Met);
        Assert.Equal(["XAD"], strata["Pair"].Result.NotMet);
        Assert.True(strata.IsPartition);
    }

    [Fact]
    public void States_without_a_known_region_are_a_stratum()
    {
        var evidence = SmallWorld.Evidence(SmallWorld.Catalogue(Fictitious.XAA, Fictitious.XAB));
        var result = SmallWorld.Evaluate(SmallWorld.Indicator("isParty(s, t)"), evidence);

        Assert.Equal(["RegionUnknown region unknown 2/2=100"], Texts(result.By(StateGroups.Regions(evidence.Catalogue))));
    }

    [Fact]
    public void Groups_that_overlap_are_told_and_nobody_is_dropped()
    {
        var strata = Reported.By(StateGroups.Of("First", new("XAA"), new("XAB")).And("Second", new("XAB"), new("XAD")));

        Assert.False(strata.IsPartition);
        Assert.Equal(["XAB"], strata.InSeveral);
        Assert.Equal(["Group First 2/2=100", "Group Second 1/2=50", "Rest rest 15/17=1500/17"], Texts(strata));
    }

    [Fact]
    public void An_empty_group_has_no_value()
    {
        var none = Reported.By(StateGroups.Of("None"))["None"].Result;

        Assert.Equal((Rational.Of(0), Rational.Of(0), null, null, WhyUndefined.EmptyPopulation), (none.Numerator, none.Denominator, none.Value, none.Bounds, none.Undefined));
        Assert.Empty(none.Findings());
        Assert.Equal("SRAAP-7.1 is not tested on XAA.", Assert.Throws<KeyNotFoundException>(() => none.Finding("XAA")).Message);
    }

    [Fact]
    public void A_stratum_can_be_split_again()
    {
        var strata = Reported.By(StateGroups.Regions(SampleEvidence.Catalogue));
        var pair = StateGroups.Of("Pair", new("XAA"), new("XAD"));

        Assert.Equal(["XAA"], strata.All.SelectMany(region => region.Result.By(pair)["Pair"].Result.Met));
        Assert.Equal(Reported.Denominator, strata.All.SelectMany(region => region.Result.By(pair).All).Select(part => part.Result.Denominator!.Value).Aggregate((sum, part) => sum + part));
    }

    [Fact]
    public void Rows_of_records_count_with_the_State_they_name_and_those_that_name_none_apart()
    {
        var evidence = SmallWorld.Evidence(SmallWorld.Catalogue(Fictitious.XAA, Fictitious.XAB)).WithRecords(ConventionId.Apmbc, new()
        {
            Extensions = new() { Requests = [new() { Id = "1", State = Fictitious.XAA }, new() { Id = "2", State = XAC }, new() { Id = "3" }] },
        });
        var strata = Split("q", "extensions.requests", evidence);

        Assert.Equal(["Group Mine 1/1=100", "Rest rest 1/1=100", "NoState no State 1/1=100"], Texts(strata));
        Assert.Equal(["1", "2", "3"], strata.All.SelectMany(stratum => stratum.Result.Met));
    }

    [Theory]
    [InlineData("p", "meetings.participants", "Group Mine 1/1=100", "NoState no State 1/1=100")]
    [InlineData("o", "meetings.organisations", "Group Mine 0/0=", "NoState no State 1/1=100")]
    [InlineData("r", "reports", "Group Mine 1/1=100", "Rest rest 1/1=100")]
    public void The_State_of_a_record_is_its_State_member_whatever_its_name(string name, string source, params string[] expected)
    {
        var evidence = SmallWorld.Evidence(SmallWorld.Catalogue(Fictitious.XAA, Fictitious.XAB), SmallWorld.Report(), SmallWorld.Report(Fictitious.XAB)).WithRecords(ConventionId.Apmbc, new()
        {
            Meetings = new() { Participants = [new() { DelegationState = Fictitious.XAA }, new()], Organisations = [new() { Id = "One" }] },
        });

        Assert.Equal(expected, Texts(Split(name, source, evidence)));
    }

    [Fact]
    public void Records_that_were_not_supplied_have_no_strata() =>
        Assert.Empty(Split("q", "extensions.requests", SmallWorld.Evidence(SmallWorld.Catalogue(Fictitious.XAA))).All);

    [Fact]
    public void A_single_number_has_no_strata() =>
        Assert.Empty(Evaluate(SampleWithRecords)[new IndicatorId("SRAAP-3.3")].By(StateGroups.Regions(SampleEvidence.Catalogue)).All);

    [Fact]
    public void Names_are_given_and_stand_once()
    {
        Assert.Equal("Found two groups named 'Same', expected each name once. (Parameter 'all')", Assert.Throws<ArgumentException>(() => StateGroups.Of("Same").And("Same")).Message);
        Assert.Equal("Found a group without a name, expected one, for instance 'Donors'. (Parameter 'all')", Assert.Throws<ArgumentException>(() => StateGroups.Of(" ")).Message);
        Assert.Equal("SRAAP-7.1 has no stratum named 'Other'.", Assert.Throws<KeyNotFoundException>(() => Reported.By(StateGroups.Of("One"))["Other"]).Message);
    }

    [Fact]
    public void Splitting_allocates_little()
    {
        var groups = StateGroups.Regions(SampleEvidence.Catalogue);
        Reported.By(groups);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var strata = Reported.By(groups);

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 1, 800 * (strata.All.Count + 1));
    }

    private static TreatyIndicators.Strata Split(string name, string source, Evidence evidence)
    {
        var universe = new Universe(name, source);
        var indicator = SmallWorld.Indicator("isParty(s, t)") with
        {
            Population = SmallWorld.Population(null) with { Universe = universe },
            Condition = OneCondition.Parse("count(reports) >= 0", ConditionScope.Of(universe)),
        };
        return SmallWorld.Evaluate(indicator, evidence).By(StateGroups.Of("Mine", Fictitious.XAA));
    }

    private static IEnumerable<string> Texts(TreatyIndicators.Strata strata) =>
        strata.All.Select(stratum => $"{stratum.Kind} {stratum.Name} {stratum.Result.Numerator}/{stratum.Result.Denominator}={stratum.Result.Value}");
}
