using System.Text.Json.Nodes;

namespace TreatyIndicators.Tests.Catalogues.Plans;

public class DirectionTests
{
    [Theory]
    [InlineData("siem-reap-angkor", 87)]
    [InlineData("lausanne", 77)]
    public void Every_indicator_of_a_shipped_plan_states_its_direction(string plan, int count)
    {
        var indicators = JsonNode.Parse(File.ReadAllText(RepositoryFolder.Path($"src/TreatyIndicators/Catalogues/Data/plans/{plan}.json")))!["indicators"]!.AsArray();

        Assert.Equal(count, indicators.Count(indicator => indicator!["direction"] is not null));
    }

    [Fact]
    public void A_plan_without_a_base_year_judges_nothing() => Assert.All(
        Catalogue.Default.Plans.Where(plan => plan.Baseline is null).SelectMany(plan => plan.Indicators),
        indicator => Assert.Equal(Direction.Neither, indicator.Direction));

    [Fact]
    public void Every_direction_but_higher_has_its_reason() => Assert.All(
        All.Where(indicator => indicator.Direction != Direction.HigherIsBetter),
        indicator => Assert.False(string.IsNullOrWhiteSpace(indicator.DirectionNote), indicator.Id.Value));

    [Fact]
    public void Percentages_are_better_when_higher() => Assert.All(
        All.Where(indicator => indicator.Unit == IndicatorUnit.Percent),
        indicator => Assert.Equal(Direction.HigherIsBetter, indicator.Direction));

    [Theory]
    [InlineData(Direction.LowerIsBetter, "LAP-11.1 LAP-17.1 LAP-49.1")]
    [InlineData(Direction.Neither, "LAP-14.1 LAP-17.2 LAP-42.1 LAP-46.1 LAP-48.1 LAP-48.2 SRAAP-11.1 SRAAP-14.1 SRAAP-18.2 SRAAP-43.1")]
    public void The_exceptions_are_these(Direction direction, string indicators) =>
        Assert.Equal(indicators, string.Join(' ', All.Where(indicator => indicator.Direction == direction).Select(indicator => indicator.Id.Value)));

    [Fact]
    public void Numbers_of_States_bound_by_a_duty_that_ends_are_judged_by_their_share()
    {
        string[] ending = ["Affected", "StockpileDuty", "ClearanceDuty", "OutstandingDuties", "DutyBound", "DutyToReport", "SeekingHelp", "StockpileRequests", "ClearanceRequests", "Requesters"];

        Assert.All(
            All.Where(indicator => indicator.Unit != IndicatorUnit.Percent),
            indicator => Assert.Equal(ending.Contains(indicator.Population.Name, StringComparer.Ordinal), indicator.Direction == Direction.HigherShareIsBetter));
    }

    [Fact]
    public void A_reading_may_go_the_other_way()
    {
        var participants = SampleEvidence.Evidence;
        var women = IndicatorEngine.Evaluate(SampleEvidence.Catalogue.Plan(ActionPlanId.SiemReapAngkor), participants, SampleEvidence.Year, SampleEvidence.AsOf)[new("SRAAP-3.4")];

        Assert.Equal(Direction.HigherIsBetter, women.Indicator.Direction);
        Assert.Equal(
            [("statePartyDelegations", Direction.HigherIsBetter), ("sexUnknown", Direction.LowerIsBetter)],
            women.Readings.Select(reading => (reading.Reading.Name, reading.Result.Indicator.Direction)));
    }

    [Fact]
    public void A_plan_of_ones_own_has_baseline_direction_and_target_with_their_sources()
    {
        var plan = PlanJson.Read(json =>
        {
            json["baseline"] = JsonNode.Parse("""{ "year": 2024, "source": { "place": "paragraph 7" } }""");
            json["indicators"]![0]!["direction"] = "HigherIsBetter";
            json["indicators"]![0]!["directionNote"] = "because";
            json["indicators"]![0]!["target"] = JsonNode.Parse("""{ "value": 130, "by": "2028-12-31", "source": { "document": "Another paper" } }""");
        }).Require();
        var indicator = plan.Indicators[0];

        Assert.Equal(new PlanBaseline(2024, new() { Document = "Test plan, first edition", Place = "paragraph 7" }), plan.Baseline);
        Assert.Equal((Direction.HigherIsBetter, "because"), (indicator.Direction, indicator.DirectionNote));
        Assert.Equal(new IndicatorTarget(Rational.Of(130), new(2028, 12, 31), new() { Document = "Another paper" }), indicator.Target);
        Assert.Equal((Direction.Neither, (IndicatorTarget?)null), (plan.Indicators[1].Direction, plan.Indicators[1].Target));
    }

    [Fact]
    public void What_cannot_be_is_told() => Assert.Equal(
        """
        PLAN-05:1 $.baseline.year found "99", expected a year from 1900 to 9998
        PLAN-18:1 $.indicators[0].target.value found -1 in StatesParties, expected a figure of 0 or more
        PLAN-06:1 $.indicators[1].direction found "Up", expected one of Neither, HigherIsBetter, HigherShareIsBetter, LowerIsBetter
        PLAN-18:1 $.indicators[1].target.value found 100.5 in Percent, expected a figure from 0 to 100
        """.ReplaceLineEndings("\n"),
        string.Join('\n', PlanJson.Read(json =>
        {
            json["baseline"] = JsonNode.Parse("""{ "year": 99, "source": { } }""");
            json["indicators"]![0]!["target"] = JsonNode.Parse("""{ "value": -1, "source": { } }""");
            json["indicators"]![1]!["direction"] = "Up";
            json["indicators"]![1]!["target"] = JsonNode.Parse("""{ "value": 100.5, "source": { } }""");
        }).Lines().Split('\n').Order(StringComparer.Ordinal).OrderBy(line => line[10..], StringComparer.Ordinal)));

    [Fact]
    public void A_share_judges_numbers_of_subjects_and_nothing_else() => Assert.Equal(
        "PLAN-18:1 $.indicators[1].direction found HigherShareIsBetter for CountOfSubjects in Percent, expected it only where subjects are counted and their number is published",
        PlanJson.Read(json => json["indicators"]![1]!["direction"] = "HigherShareIsBetter").Lines());

    [Fact]
    public void Baseline_direction_and_target_are_part_of_the_version_of_a_catalogue()
    {
        string Version(Action<JsonObject> change) => Catalogue.Default.WithPlan(PlanJson.Read(change).Require()).Version;
        var plain = Version(_ => { });

        Assert.NotEqual(plain, Version(json => json["baseline"] = JsonNode.Parse("""{ "year": 2024, "source": { } }""")));
        Assert.NotEqual(plain, Version(json => json["indicators"]![0]!["direction"] = "HigherIsBetter"));
        Assert.NotEqual(plain, Version(json => json["indicators"]![0]!["target"] = JsonNode.Parse("""{ "value": 1, "source": { } }""")));
        Assert.Equal(plain, Version(json => json["indicators"]![0]!["directionNote"] = "words"));
    }

    /// <summary>A review and a committee's observations count what was told, and measure nothing against a base year.</summary>
    private static IEnumerable<Indicator> All => Catalogue.Default.Plans.Where(plan => plan.Baseline is not null).SelectMany(plan => plan.Indicators);
}
