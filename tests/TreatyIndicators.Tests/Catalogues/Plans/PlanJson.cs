using System.Text;
using System.Text.Json.Nodes;

namespace TreatyIndicators.Tests.Catalogues.Plans;

/// <summary>A small plan in JSON, to be changed by a test.</summary>
internal static class PlanJson
{
    public const string Valid = """
        {
          "id": "test-plan",
          "abbreviation": "TP",
          "convention": "Apmbc",
          "title": { "en": "Test plan" },
          "edition": "first",
          "from": "2025-01-01",
          "to": "2029-12-31",
          "source": { "document": "Test plan, first edition" },
          "chapters": [{ "number": "I", "title": { "en": "Only chapter" } }],
          "actions": [
            { "number": 1, "chapter": "I", "title": { "en": "Report" }, "statement": "Report.", "addressees": { "en": "all States Parties" } }
          ],
          "populations": [
            { "name": "AllParties", "title": { "en": "All States Parties" }, "condition": "isParty(s, t)" },
            { "name": "Requests", "title": { "en": "All requests" }, "element": { "name": "q", "of": "extensions.requests" } }
          ],
          "indicators": [
            {
              "id": "TP-1.1",
              "title": { "en": "Parties that report progress" },
              "kind": "CountOfStatesParties",
              "unit": "StatesParties",
              "measure": "CountOfSubjects",
              "population": "AllParties",
              "condition": "present(cooperation.progress)",
              "silence": "ReportingAct",
              "timeBase": "Annual",
              "decidingFields": ["cooperation.progress"],
              "dataSources": ["report.cooperation"],
              "source": { "place": "action 1, indicator 1" }
            },
            {
              "id": "TP-1.2",
              "title": { "en": "Of those, parties that report challenges" },
              "kind": "PercentageOfPopulation",
              "unit": "Percent",
              "measure": "CountOfSubjects",
              "population": "AllParties",
              "condition": "met(\"TP-1.1\", s) and present(cooperation.challenges)",
              "silence": "ReportingAct",
              "timeBase": "Annual",
              "decidingFields": ["cooperation.challenges"],
              "dataSources": ["report.cooperation"],
              "source": { "place": "action 1, indicator 2" }
            }
          ],
          "relations": [{ "kind": "Subset", "first": "TP-1.2", "second": "TP-1.1" }]
        }
        """;

    public static JsonObject Plan() => JsonNode.Parse(Valid)!.AsObject();

    public static CatalogueReading<ActionPlan> Read(string json) => Read(Encoding.UTF8.GetBytes(json));

    public static CatalogueReading<ActionPlan> Read(byte[] json)
    {
        using var stream = new MemoryStream(json);
        return PlanReader.Read(stream, "plan.json");
    }

    /// <summary>Reads the plan after a change.</summary>
    public static CatalogueReading<ActionPlan> Read(Action<JsonObject> change, Catalogue? catalogue = null)
    {
        var plan = Plan();
        change(plan);
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(plan.ToJsonString()));
        return PlanReader.Read(stream, "plan.json", catalogue);
    }

    /// <summary>Reads the plan after a change of its first indicator.</summary>
    public static CatalogueReading<ActionPlan> ReadIndicator(Action<JsonObject> change) =>
        Read(plan => change(plan["indicators"]![0]!.AsObject()));

    /// <summary>The problems in one text, a line for each, without the name of the file.</summary>
    public static string Lines(this CatalogueReading<ActionPlan> reading) =>
        string.Join('\n', reading.Problems.Select(problem => problem.ToString().Replace(" plan.json", string.Empty, StringComparison.Ordinal)));
}
