using NodaTime;
using TreatyIndicators.Tests.Agreed;
using static TreatyIndicators.Tests.Computed.OneCondition;
using static TreatyIndicators.Tests.Computed.SmallWorld;

namespace TreatyIndicators.Tests.Computed;

/// <summary>Finds of stock and the six months in which they are to be destroyed, by the indicators of action 14 themselves.</summary>
public class StockFindTests
{
    private static readonly IndicatorId Found = new("SRAAP-14.1");
    private static readonly IndicatorId Destroyed = new("SRAAP-14.2");
    private static readonly LocalDate EndOfAugust = new(2025, 8, 31);

    private static readonly StockpileDiscovery Find = new() { MunitionType = "type 1", DiscoveredOn = EndOfAugust, Place = "a barn", Quantity = 10 };

    [Theory]
    [InlineData("2026-02-27", FindingStatus.Met)]
    [InlineData("2026-02-28", FindingStatus.Met)]
    [InlineData("2026-03-01", FindingStatus.NotMet)]
    public void Six_months_from_the_last_of_August_end_with_February(string destroyed, FindingStatus expected) =>
        Assert.Equal(expected, In2027(Gone(destroyed)));

    [Theory]
    [InlineData("2026-02-01", FindingStatus.Pending)]
    [InlineData("2026-02-28", FindingStatus.Pending)]
    [InlineData("2026-03-01", FindingStatus.Unknown)]
    public void Find_that_is_not_destroyed_is_pending_to_the_last_day_of_its_term(string day, FindingStatus expected)
    {
        var question = new Question(2026, AsOf) { ReferenceDate = Fictitious.Day(day) };
        Assert.Equal(expected, Evaluations.Evaluate(World(Year(2025, Find)), question)[Destroyed].Finding("XAA").Status);
    }

    [Fact]
    public void Find_destroyed_only_in_part_is_not_met() =>
        Assert.Equal(FindingStatus.NotMet, In2027(Gone("2026-01-10") with { DestroyedQuantity = 9 }));

    [Fact]
    public void Pending_State_leaves_the_population_and_an_empty_population_has_no_figure()
    {
        var result = Evaluations.Evaluate(World(Year(2025, Find)), new(2026, AsOf))[Destroyed];

        Assert.Equal(["XAA"], result.Pending);
        Assert.Null(result.Value);
        Assert.Equal(WhyUndefined.EmptyPopulation, result.Undefined);
    }

    [Fact]
    public void Find_told_again_in_a_later_year_is_one_find_with_its_later_state()
    {
        var evidence = World(Year(2025, Find), Year(2026, Gone("2026-01-10")));
        var results = Evaluations.Evaluate(evidence, new(2027, new(2027, 6, 30)));

        Assert.Equal(["XAA"], results[Found].Met);
        Assert.Equal(["XAA"], results[Destroyed].Met);
        Assert.Equal(FindingStatus.Met, CountOfFinds(1, evidence));
    }

    [Fact]
    public void Finds_of_another_place_or_day_are_others()
    {
        var evidence = World(Year(2025, Find, Find with { Place = "a well" }), Year(2026, Find with { DiscoveredOn = new(2026, 1, 1) }));
        Assert.Equal(FindingStatus.Met, CountOfFinds(3, evidence));
    }

    [Fact]
    public void Two_finds_that_one_report_does_not_tell_apart_are_still_two()
    {
        StockpileDiscovery destroyed = new() { DiscoveredOn = EndOfAugust, Quantity = 4, DestroyedQuantity = 4, DestroyedOn = new(2025, 9, 1) };
        StockpileDiscovery kept = new() { DiscoveredOn = EndOfAugust, Quantity = 4, DestroyedQuantity = 0, DestroyedOn = new(2025, 9, 1) };

        Assert.Equal(FindingStatus.Met, CountOfFinds(2, World(Year(2025, kept, destroyed))));
        Assert.Equal(FindingStatus.NotMet, Evaluations.Evaluate(World(Year(2025, kept, destroyed)), new(2026, AsOf))[Destroyed].Finding("XAA").Status);
    }

    [Fact]
    public void Find_before_the_plan_is_not_counted()
    {
        var results = Evaluations.Evaluate(World(Year(2025, Find with { DiscoveredOn = new(2024, 12, 31) })), new(2026, AsOf));

        Assert.Equal(["XAA"], results[Found].NotMet);
        Assert.Equal(["XAA"], results[Destroyed].NotApplicable);
    }

    [Fact]
    public void Explanation_names_the_report_in_which_a_find_stands()
    {
        var results = Evaluations.Evaluate(World(Year(2025, Find), Year(2026)), new(2027, new(2027, 6, 30)));
        var values = ExplanationTests.Values(results.Explain(Found, Fictitious.XAA).Condition).ToList();

        Assert.Contains(new DecidingValue("stockpile.discoveries[0].discoveredOn", "2025-08-31", "XAA-2025", ["B"]) { Year = 2025 }, values);
    }

    private static FindingStatus In2027(StockpileDiscovery find) =>
        Evaluations.Evaluate(World(Year(2026, find)), new(2027, new(2027, 6, 30)))[Destroyed].Finding("XAA").Status;

    private static FindingStatus CountOfFinds(int count, Evidence evidence) => Evaluate(
        Indicator($"count(stockpile.discoveries) = {count}") with { TimeBase = TimeBase.Cumulative },
        evidence,
        new(2027, new(2027, 6, 30))).Finding("XAA").Status;

    private static StockpileDiscovery Gone(string day) => Find with { DestroyedQuantity = Find.Quantity, DestroyedOn = Fictitious.Day(day) };

    private static StatePartyReport Year(int year, params StockpileDiscovery[] finds) =>
        Report(year: year) with { Stockpile = new() { Discoveries = finds.ToValueList() } };

    private static Evidence World(params StatePartyReport[] reports) =>
        Evidence(Catalogue(Fictitious.XAA), reports).WithRecords(ConventionId.Apmbc, Evaluations.NoRecords);
}
