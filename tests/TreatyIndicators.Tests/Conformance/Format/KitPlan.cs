using System.Text.Json.Nodes;

namespace ConformanceKit;

/// <summary>Makes a plan of the definitions that a case brings itself.</summary>
internal static class KitPlan
{
    /// <summary>The identifier of an indicator that stands alone.</summary>
    public const string OnlyIndicator = "TEST-1.1";

    private static readonly (string Member, string Value)[] Defaults =
    [
        ("kind", "PercentageOfPopulation"), ("measure", "CountOfSubjects"), ("silence", "OtherSource"), ("timeBase", "Instant"), ("referenceDate", "ReportPeriodEnd"),
    ];

    private static readonly string[] PlanMembers = ["convention", "from", "to"];

    public static JsonObject Of(JsonObject written)
    {
        var plan = new JsonObject { ["convention"] = "Apmbc", ["from"] = "2025-01-01", ["to"] = "2029-12-31", ["populations"] = new JsonArray(), ["indicators"] = new JsonArray() };
        var definitions = written["definitions"] as JsonObject ?? new JsonObject { [OnlyIndicator] = written["definition"]!.DeepClone() };
        foreach (var (id, definition) in definitions)
        {
            Add(plan, id, definition!.AsObject());
        }

        return plan;
    }

    private static void Add(JsonObject plan, string id, JsonObject definition)
    {
        var indicator = definition.DeepClone().AsObject();
        foreach (var member in PlanMembers.Where(indicator.ContainsKey))
        {
            plan[member] = indicator[member]!.DeepClone();
            indicator.Remove(member);
        }

        foreach (var (member, value) in Defaults.Where(one => !indicator.ContainsKey(one.Member)))
        {
            indicator[member] = value;
        }

        plan["populations"]!.AsArray().Add(Population(id, definition["population"]));
        indicator["id"] = id;
        indicator["population"] = id;
        plan["indicators"]!.AsArray().Add(indicator);
    }

    /// <summary>A text is the condition on States; an object names the rows that are tested as well.</summary>
    private static JsonObject Population(string id, JsonNode? population)
    {
        if (population is not JsonObject rows)
        {
            return new() { ["name"] = id, ["condition"] = (string?)population ?? "isParty(s, t)" };
        }

        var made = new JsonObject { ["name"] = id, ["element"] = new JsonObject { ["name"] = (string?)rows["name"], ["of"] = (string?)rows["of"] } };
        if (rows["condition"] is { } condition)
        {
            made["condition"] = condition.DeepClone();
        }

        return made;
    }
}
