using System.Text.Json.Nodes;

namespace TreatyIndicators.Tests.Catalogues.Plans;

/// <summary>What the reader says of tests that no evidence can change, and its advice.</summary>
public sealed class PlanClausesTests
{
    [Fact]
    public void A_test_that_can_never_hold_is_a_problem() => Assert.Equal(
        """
        PLAN-20:1 $.populations[0].condition found "isParty(s, t)" beside "not isParty(s, t)", which can never hold, expected a test that can
        PLAN-20:1 $.indicators[0].condition found "count(cooperation.provided) < 0", which can never hold, expected a test that can
        """,
        PlanJson.Read(plan =>
        {
            plan["populations"]![0]!["condition"] = "isParty(s, t) and hasVictims(s, t) and not isParty(s, t)";
            Set(plan, "count(cooperation.provided) < 0", "cooperation.provided");
        }).Lines());

    [Fact]
    public void A_test_that_always_holds_is_a_problem() => Assert.Equal(
        "PLAN-21:1 $.indicators[0].condition found \"count(cooperation.provided) >= 0\", which holds wherever it is known, expected a test that can fail; leave it out, or ask with present(...) whether a value is given",
        PlanJson.Read(plan => Set(plan, "present(cooperation.progress) and count(cooperation.provided) >= 0", "cooperation.provided", "cooperation.progress")).Lines());

    [Fact]
    public void A_test_that_is_never_reached_is_a_problem() => Assert.Equal(
        """
        PLAN-20:1 $.indicators[0].pendingWhen found a test that can hold only where notApplicableWhen does, which is tried first
        PLAN-20:1 $.indicators[0].partlyMetWhen found a test that can hold only where notApplicableWhen or pendingWhen or condition does, which is tried first
        """,
        PlanJson.ReadIndicator(indicator =>
        {
            indicator["notApplicableWhen"] = "hasVictims(s, t)";
            indicator["pendingWhen"] = "hasVictims(s, t) and isAffected(s, t)";
            indicator["partlyMetWhen"] = "present(cooperation.progress) and isAffected(s, t)";
        }).Lines());

    [Fact]
    public void Populations_that_rest_on_each_other_are_a_circle() => Assert.Equal(
        "PLAN-16:1 $.indicators[0] found indicators that rest on each other: TP-1.1 -> TP-1.2 -> TP-1.1",
        PlanJson.Read(plan =>
        {
            plan["populations"]!.AsArray().Add(new JsonObject { ["name"] = "Second", ["title"] = new JsonObject { ["en"] = "second" }, ["condition"] = "met(\"TP-1.1\", s)" });
            plan["populations"]![0]!["condition"] = "met(\"TP-1.2\", s)";
            plan["indicators"]![1]!["population"] = "Second";
            plan["indicators"]![1]!["condition"] = "present(cooperation.challenges)";
            plan.Remove("relations");
        }).Lines());

    [Fact]
    public void A_kind_that_counts_others_than_its_population_consists_of_is_a_problem() => Assert.Equal(
        "PLAN-18:1 $.indicators[0].population found CountOfStatesParties over \"Requests\", which consists of extensions.requests, expected a population of States",
        PlanJson.Read(plan =>
        {
            Set(plan, "q.plan.costed = true", "extensions.requests.plan.costed");
            plan["indicators"]![0]!["population"] = "Requests";
            plan["indicators"]![0]!["dataSources"] = new JsonArray("extensions");
            plan["indicators"]![1]!["condition"] = "present(cooperation.challenges)";
            plan.Remove("relations");
        }).Lines());

    [Fact]
    public void Fields_and_sources_that_are_left_out_are_those_of_the_tests()
    {
        var indicator = PlanJson.ReadIndicator(indicator =>
        {
            indicator["condition"] = "present(cooperation.progress) or (exists a in hazardousAreas.areas : a.status = Sha)";
            indicator["partlyMetWhen"] = "exists x in notices : x.state = s";
            indicator.Remove("decidingFields");
            indicator.Remove("dataSources");
        }).Require().Indicators[0];

        Assert.Equal(["cooperation.progress", "hazardousAreas.areas.status", "notices.state"], indicator.DecidingFields);
        Assert.Equal(["report.cooperation", "report.hazardousAreas", "notices"], indicator.DataSources);
    }

    [Fact]
    public void Problems_are_told_with_their_lines()
    {
        var json = PlanJson.Valid.Replace("\"Fact\"", "\"Facts\"", StringComparison.Ordinal).Replace("present(cooperation.progress)", "present(cooperation.progres)", StringComparison.Ordinal);

        var problem = Assert.Single(PlanJson.Read(json).Problems, problem => problem.Code == "PLAN-12");

        Assert.Equal("$.indicators[0].condition", problem.Path);
        Assert.Contains("cooperation.progres)", json.Split('\n')[problem.Line!.Value - 1], StringComparison.Ordinal);
    }

    [Fact]
    public void The_line_of_what_is_absent_is_that_of_what_it_would_stand_in()
    {
        var json = PlanJson.Valid.Replace("\"decidingFields\": [\"cooperation.progress\"],", "\"readings\": [{ \"name\": \"sum\", \"title\": { \"en\": \"sum\" }, \"kind\": \"SumOverSubjects\", \"condition\": \"count(cooperation.provided)\" }],", StringComparison.Ordinal);

        var problem = Assert.Single(PlanJson.Read(json).Problems);

        Assert.Equal("$.indicators[0].readings[0].unit", problem.Path);
        Assert.Contains("SumOverSubjects", json.Split('\n')[problem.Line!.Value - 1], StringComparison.Ordinal);
    }

    [Fact]
    public void Advice_keeps_no_plan_from_being_read()
    {
        var reading = PlanJson.Read(plan =>
        {
            plan["title"]!["zh"] = "测试计划";
            plan["convention"] = "Apmcb";
            plan["indicators"]![0]!["source"] = new JsonObject();
        }, Catalogue.Default);

        Assert.Empty(reading.Problems);
        Assert.NotNull(reading.Data);
        Assert.Equal(
            """
            PLAN-53 $.convention found "Apmcb", of which the catalogue has no register; evaluating the plan needs one; the nearest is "Apmbc"
            PLAN-52 $.indicators[0].source found no place of TP-1.1 in its document, expected one, for instance action 1, indicator 1
            PLAN-50 $.populations[1] found "Requests", which no indicator is about; leave it out, or use it
            PLAN-51 $.chapters[0].title.zh found no Chinese text, expected one as other labels of the plan have it
            PLAN-51 $.actions[0].title.zh found no Chinese text, expected one as other labels of the plan have it
            PLAN-51 $.actions[0].addressees.zh found no Chinese text, expected one as other labels of the plan have it
            PLAN-51 $.populations[0].title.zh found no Chinese text, expected one as other labels of the plan have it
            PLAN-51 $.populations[1].title.zh found no Chinese text, expected one as other labels of the plan have it
            PLAN-51 $.indicators[0].title.zh found no Chinese text, expected one as other labels of the plan have it
            PLAN-51 $.indicators[1].title.zh found no Chinese text, expected one as other labels of the plan have it
            """,
            string.Join('\n', reading.Advice.Select(problem => $"{problem.Code} {problem.Path} {problem.Sentence}")));
    }

    private static void Set(JsonObject plan, string condition, params string[] fields)
    {
        plan["indicators"]![0]!["condition"] = condition;
        plan["indicators"]![0]!["decidingFields"] = new JsonArray([.. fields.Select(field => JsonValue.Create(field))]);
    }
}
