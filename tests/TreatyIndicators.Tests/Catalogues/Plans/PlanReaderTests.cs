using System.Text;
using System.Text.Json.Nodes;

namespace TreatyIndicators.Tests.Catalogues.Plans;

public sealed class PlanReaderTests
{
    [Fact]
    public void A_plan_without_faults_is_read()
    {
        var plan = PlanJson.Read(_ => { }).Require();

        Assert.Equal("Test plan", plan.Title.En);
        Assert.Equal(["TP-1.1", "TP-1.2"], plan.Indicators.Select(indicator => indicator.Id.Value));
        Assert.Equal(new Universe("q", "extensions.requests"), plan.Populations[1].Universe);
        Assert.Equal("Test plan, first edition", plan.Indicators[0].Source.Document);
    }

    [Fact]
    public void An_absent_reference_date_is_the_end_of_the_report_period() =>
        Assert.Equal(ReferenceDate.ReportPeriodEnd, PlanJson.Read(_ => { }).Require().Indicators[0].ReferenceDate);

    [Fact]
    public void All_problems_are_told_at_once() =>
        Assert.Equal(
            """
            PLAN-05:1 $.populations[1].element.name found "Q", expected small letters, for instance q
            PLAN-09:1 $.indicators[0].population found "AllPartys", which is not a population of the plan; the nearest is "AllParties"
            PLAN-06:1 $.indicators[1].silence found "Facts", expected one of ReportingAct, Fact, OtherSource; the nearest is "Fact"
            """,
            PlanJson.Read(plan =>
            {
                plan["populations"]![1]!["element"]!["name"] = "Q";
                plan["indicators"]![0]!["population"] = "AllPartys";
                plan["indicators"]![1]!["silence"] = "Facts";
            }).Lines());

    [Fact]
    public void A_member_that_plans_do_not_have_is_a_problem() =>
        Assert.Equal(
            "READ-09:1 $.chapters[0].titel found the member \"titel\", which does not exist here; the nearest is \"title\"",
            PlanJson.Read(plan => plan["chapters"]![0]!["titel"] = "x").Lines());

    [Fact]
    public void A_missing_label_is_a_problem() =>
        Assert.Equal(
            "READ-11:1 $.indicators[0].title.en found no member \"en\", expected a text",
            PlanJson.ReadIndicator(indicator => indicator["title"] = new JsonObject { ["zh"] = "进展" }).Lines());

    [Fact]
    public void An_element_without_a_list_is_a_problem() =>
        Assert.Equal(
            "READ-11:1 $.populations[1].element.of found no member \"of\", expected a text",
            PlanJson.Read(plan => plan["populations"]![1]!["element"] = new JsonObject { ["name"] = "q" }).Lines());

    [Fact]
    public void A_value_of_another_type_is_a_problem() =>
        Assert.Equal(
            """
            READ-15:1 $.actions[0].number found 1.5, expected a whole number, without fraction and exponent
            READ-13:1 $.actions[0].statement found null, expected a text
            READ-12:1 $.indicators[0].carriesForward found "yes", expected true or false
            """,
            PlanJson.Read(plan =>
            {
                plan["actions"]![0]!["number"] = 1.5;
                plan["actions"]![0]!["statement"] = null;
                plan["indicators"]![0]!["carriesForward"] = "yes";
            }).Lines());

    [Fact]
    public void An_identifier_of_another_form_is_a_problem() =>
        Assert.Equal(
            "READ-17:1 $.id found \"Test plan\", expected small letters, digits and hyphens, for instance siem-reap-angkor",
            PlanJson.Read(plan => plan["id"] = "Test plan").Lines());

    [Fact]
    public void A_day_that_does_not_exist_is_a_problem() =>
        Assert.Equal(
            "READ-14:1 $.from found \"2025-02-30\", expected a day written year-month-day, for instance 2025-04-30",
            PlanJson.Read(plan => plan["from"] = "2025-02-30").Lines());

    [Fact]
    public void A_blank_text_is_a_problem() =>
        Assert.Equal(
            "PLAN-11:1 $.title.en found a blank text, expected words",
            PlanJson.Read(plan => plan["title"]!["en"] = " ").Lines());

    [Fact]
    public void A_name_given_twice_is_a_problem() =>
        Assert.Equal(
            """
            PLAN-07:1 $.populations[1].name found "AllParties" a second time, expected each name of a population once
            PLAN-07:1 $.indicators[1].id found "TP-1.1" a second time, expected each name of an indicator once
            """,
            PlanJson.Read(plan =>
            {
                plan["populations"]![1]!["name"] = "AllParties";
                plan["indicators"]![1]!["id"] = "TP-1.1";
                plan["indicators"]![1]!["condition"] = "present(cooperation.challenges)";
                plan.Remove("relations");
            }).Lines());

    [Fact]
    public void An_indicator_of_an_action_that_the_plan_does_not_have_is_a_problem() =>
        Assert.Equal(
            "PLAN-08:1 $.indicators[1].id found \"TP-2.1\", expected an indicator of an action of the plan; it has no TP-2",
            PlanJson.Read(plan =>
            {
                plan["indicators"]![1]!["id"] = "TP-2.1";
                plan.Remove("relations");
            }).Lines());

    [Fact]
    public void A_component_that_does_not_bear_the_name_of_its_indicator_is_a_problem() =>
        Assert.Equal(
            "PLAN-08:1 $.indicators[0].components[0].id found \"TP-1.2a\", expected TP-1.1 and a small letter, for instance TP-1.1a",
            PlanJson.ReadIndicator(indicator => indicator["components"] = new JsonArray(new JsonObject
            {
                ["id"] = "TP-1.2a",
                ["title"] = new JsonObject { ["en"] = "a part" },
                ["unit"] = "StatesParties",
                ["measure"] = "CountOfSubjects",
                ["condition"] = "present(cooperation.progress)",
            })).Lines());

    [Fact]
    public void An_action_without_an_indicator_is_a_problem() =>
        Assert.Equal(
            "PLAN-10:1 $.actions[0] found no indicator of action 3, expected at least TP-3.1, or TP-3 alone",
            PlanJson.Read(plan =>
            {
                plan["actions"]![0]!["number"] = 3;
                plan["indicators"] = new JsonArray();
                plan.Remove("relations");
            }).Lines());

    [Fact]
    public void An_action_of_an_unknown_chapter_is_a_problem() =>
        Assert.Equal(
            "PLAN-09:1 $.actions[0].chapter found \"II\", which is not the number of a chapter of the plan; the nearest is \"I\"",
            PlanJson.Read(plan => plan["actions"]![0]!["chapter"] = "II").Lines());

    [Fact]
    public void A_relation_between_different_kinds_of_subjects_is_a_problem() => Assert.Equal(
        "PLAN-17:1 $.relations[0] found PopulationInside between TP-1.1 and TP-1.2, expected indicators about the same kind of subject",
        PlanJson.Read(plan =>
        {
            var second = plan["indicators"]![1]!;
            (second["population"], second["condition"], second["kind"]) = ("Requests", "q.plan.costed = true", "PercentageOfRequests");
            (second["decidingFields"], second["dataSources"]) = (new JsonArray("extensions.requests.plan.costed"), new JsonArray("extensions"));
            plan["relations"]![0] = new JsonObject { ["kind"] = "PopulationInside", ["first"] = "TP-1.1", ["second"] = "TP-1.2" };
        }).Lines());

    [Fact]
    public void A_relation_given_twice_is_a_problem() => Assert.Equal(
        "PLAN-07:1 $.relations[1] found \"Subset of TP-1.2 and TP-1.1\" a second time, expected each name of a relation once",
        PlanJson.Read(plan => plan["relations"]!.AsArray().Add(plan["relations"]![0]!.DeepClone())).Lines());

    [Fact]
    public void A_sum_beside_a_count_must_name_its_unit()
    {
        Assert.Equal(
            "PLAN-18:1 $.indicators[0].readings[0].unit found no unit, expected that of the reading, for TP-1.1 has a figure of another kind",
            PlanJson.ReadIndicator(indicator => indicator["readings"] = new JsonArray(Reading("SumOverSubjects", "count(cooperation.provided)"))).Lines());
        Assert.Equal(string.Empty, PlanJson.ReadIndicator(indicator => indicator["readings"] = new JsonArray(Reading("SumOverSubjects", "count(cooperation.provided)", "Persons"))).Lines());
    }

    [Fact]
    public void Another_population_has_no_unit_of_its_own() => Assert.Equal(
        "PLAN-18:1 $.indicators[0].readings[0].unit found Persons for a reading of kind Population, expected no unit",
        PlanJson.ReadIndicator(indicator => indicator["readings"] = new JsonArray(Reading("Population", "isParty(s, planStart)", "Persons"))).Lines());

    [Fact]
    public void A_universe_that_is_no_list_of_records_is_a_problem() =>
        Assert.Equal(
            "PLAN-09:1 $.populations[1].element.of found \"extension.requests\", which is not a list of records; the nearest is \"extensions.requests\"",
            PlanJson.Read(plan => plan["populations"]![1]!["element"]!["of"] = "extension.requests").Lines());

    [Fact]
    public void A_unit_that_does_not_go_with_the_kind_is_a_problem() =>
        Assert.Equal(
            "PLAN-18:1 $.indicators[0].unit found Percent for CountOfStatesParties, expected StatesParties",
            PlanJson.ReadIndicator(indicator => indicator["unit"] = "Percent").Lines());

    [Fact]
    public void A_plan_that_ends_before_it_begins_is_a_problem() =>
        Assert.Equal(
            "PLAN-19:1 $.to found 2024-12-31, expected a day not before 2025-01-01, the first day of the plan",
            PlanJson.Read(plan => plan["to"] = "2024-12-31").Lines());

    [Fact]
    public void The_stream_is_left_open()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes("{}"));

        PlanReader.Read(stream, "plan.json");

        Assert.True(stream.CanRead);
    }

    [Fact]
    public void Reading_that_rests_on_an_indicator_that_is_not_there_is_a_problem() => Assert.Equal(
        "PLAN-09:1 $.indicators[0] found \"TP-1.9\", which is not an indicator of the plan; the nearest is \"TP-1.1\"",
        PlanJson.ReadIndicator(indicator => indicator["readings"] = new JsonArray(new JsonObject
        {
            ["name"] = "other",
            ["title"] = new JsonObject { ["en"] = "another population" },
            ["kind"] = "Population",
            ["condition"] = "met(\"TP-1.9\", s)",
        })).Lines());

    private static JsonObject Reading(string kind, string condition, string? unit = null)
    {
        var reading = new JsonObject { ["name"] = "other", ["title"] = new JsonObject { ["en"] = "read otherwise" }, ["kind"] = kind, ["condition"] = condition };
        if (unit is not null)
        {
            reading["unit"] = unit;
        }

        return reading;
    }
}
