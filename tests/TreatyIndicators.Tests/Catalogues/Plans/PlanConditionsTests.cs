using System.Text.Json.Nodes;

namespace TreatyIndicators.Tests.Catalogues.Plans;

/// <summary>What the reader of plans asks of conditions, of the fields they read, and of indicators that rest on each other.</summary>
public sealed class PlanConditionsTests
{
    [Fact]
    public void A_condition_that_cannot_be_read_is_a_problem() =>
        Assert.Equal(
            "PLAN-12:1 $.indicators[0].condition COND-21 at character 1: Found \"progres\", which is not a field of a record (Cooperation); the nearest is \"progress\".",
            PlanJson.ReadIndicator(indicator => indicator["condition"] = "cooperation.progres = \"some\"").Lines());

    [Fact]
    public void A_number_where_a_test_is_needed_is_a_problem() =>
        Assert.Equal(
            "PLAN-13:1 $.populations[0].condition found a number, expected a truth value",
            PlanJson.Read(plan => plan["populations"]![0]!["condition"] = "count(cooperation.provided)").Lines());

    [Fact]
    public void A_test_where_a_number_is_needed_is_a_problem() =>
        Assert.Equal(
            "PLAN-13:1 $.indicators[0].condition found a truth value, expected a number",
            PlanJson.ReadIndicator(indicator => indicator["measure"] = "SumOverSubjects").Lines());

    [Fact]
    public void A_ratio_that_is_no_quotient_is_a_problem() =>
        Assert.Equal(
            "PLAN-13:1 $.indicators[0].condition found a number, expected a quotient: numerator / denominator",
            PlanJson.Read(plan =>
            {
                var indicator = plan["indicators"]![0]!;
                indicator["measure"] = "Ratio";
                indicator["condition"] = "count(cooperation.provided)";
                indicator["decidingFields"] = new JsonArray("cooperation.provided[]");
                plan.Remove("relations");
            }).Lines());

    [Fact]
    public void A_relation_of_an_indicator_that_is_tested_on_nobody_is_a_problem() => Assert.Equal(
        "PLAN-17:1 $.relations[0] found Subset between TP-1.2 and TP-1.1, expected indicators that are tested on subjects",
        PlanJson.ReadIndicator(indicator =>
        {
            indicator["measure"] = "Ratio";
            indicator["condition"] = "count(extensions.requests) / count(notices)";
            indicator["decidingFields"] = new JsonArray("extensions.requests", "notices");
            indicator["dataSources"] = new JsonArray("extensions", "notices");
        }).Lines());

    [Fact]
    public void A_deciding_field_that_nothing_reads_is_a_problem() =>
        Assert.Equal(
            "PLAN-14:1 $.indicators[0].decidingFields[1] found \"cooperation.challenges\", which no test of the indicator reads",
            PlanJson.ReadIndicator(indicator => indicator["decidingFields"]!.AsArray().Add("cooperation.challenges")).Lines());

    [Fact]
    public void A_field_that_is_read_and_not_listed_is_a_problem() =>
        Assert.Equal(
            """
            PLAN-15:1 $.indicators[0].decidingFields found no "cooperation.challenges", expected every path that a test of the indicator reads
            PLAN-15:1 $.indicators[0].decidingFields found no "stockpile.stock.quantity", expected every path that a test of the indicator reads
            PLAN-15:1 $.indicators[0].dataSources found no "report.stockpile", expected every section and record that a test of the indicator reads
            """,
            PlanJson.ReadIndicator(indicator =>
            {
                indicator["partlyMetWhen"] = "present(cooperation.challenges)";
                indicator["pendingWhen"] = "exists x in stockpile.stock : x.quantity > 0";
            }).Lines());

    [Fact]
    public void An_evidence_field_that_reports_do_not_have_is_a_problem() =>
        Assert.Equal(
            "PLAN-09:1 $.indicators[0].evidenceFields[0] found \"cooperation.provided[].ammount\", in which \"ammount\" is not a field; the nearest is \"amount\"",
            PlanJson.ReadIndicator(indicator => indicator["evidenceFields"] = new JsonArray("cooperation.provided[].ammount")).Lines());

    [Fact]
    public void A_data_source_that_does_not_exist_is_a_problem() =>
        Assert.Equal(
            "PLAN-09:1 $.indicators[0].dataSources[1] found \"meeting\", which is not a report section or a record; the nearest is \"meetings\"",
            PlanJson.ReadIndicator(indicator => indicator["dataSources"]!.AsArray().Add("meeting")).Lines());

    [Fact]
    public void Asking_for_an_indicator_that_the_plan_does_not_have_is_a_problem() =>
        Assert.Equal(
            "PLAN-09:1 $.indicators[1] found \"TP-1.9\", which is not an indicator of the plan; the nearest is \"TP-1.1\"",
            PlanJson.Read(plan => plan["indicators"]![1]!["condition"] = "met(\"TP-1.9\", s) and present(cooperation.challenges)").Lines());

    [Fact]
    public void Indicators_that_rest_on_each_other_are_a_problem() =>
        Assert.Equal(
            "PLAN-16:1 $.indicators[0] found indicators that rest on each other: TP-1.1 -> TP-1.2 -> TP-1.1",
            PlanJson.ReadIndicator(indicator => indicator["condition"] = "met(\"TP-1.2\", s) and present(cooperation.progress)").Lines());

    [Fact]
    public void A_population_that_asks_for_its_own_indicator_is_a_problem() =>
        Assert.Equal(
            "PLAN-16:1 $.indicators[0] found indicators that rest on each other: TP-1.1 -> TP-1.1",
            PlanJson.Read(plan => plan["populations"]![0]!["condition"] = "isParty(s, t) and met(\"TP-1.1\", s)").Lines());

    [Fact]
    public void A_reading_may_ask_for_its_own_indicator() =>
        Assert.Empty(PlanJson.ReadIndicator(indicator => indicator["readings"] = new JsonArray(new JsonObject
        {
            ["name"] = "again",
            ["title"] = new JsonObject { ["en"] = "among those that met it" },
            ["kind"] = "Population",
            ["condition"] = "met(\"TP-1.1\", s)",
        })).Lines());

    [Theory]
    [InlineData("Subset", "the same population; they have Requests and AllParties")]
    [InlineData("PopulationIs", "the population Requests to ask for met(\"TP-1.1\", s)")]
    [InlineData("PopulationInside", "the population Requests to ask for everything that AllParties asks for")]
    public void A_relation_that_the_definitions_do_not_bear_out_is_a_problem(string kind, string expected) =>
        Assert.Equal(
            $"PLAN-17:1 $.relations[0] found {kind} between TP-1.2 and TP-1.1, expected {expected}",
            PlanJson.Read(plan =>
            {
                plan["relations"]![0]!["kind"] = kind;
                plan["indicators"]![1]!["population"] = "Requests";
                plan["indicators"]![1]!["kind"] = "PercentageOfRequests";
                plan["indicators"]![1]!["condition"] = "q.duty = Clearance";
                plan["indicators"]![1]!["decidingFields"] = new JsonArray("extensions.requests[].duty");
                plan["indicators"]![1]!["dataSources"] = new JsonArray("extensions");
            }).Lines());

    [Fact]
    public void A_relation_to_an_unknown_indicator_is_a_problem() =>
        Assert.Equal(
            "PLAN-09:1 $.relations[0].second found \"TP-1.3\", which is not an indicator of the plan; the nearest is \"TP-1.1\"",
            PlanJson.Read(plan => plan["relations"]![0]!["second"] = "TP-1.3").Lines());
}
