using System.Text.Json.Nodes;

namespace TreatyIndicators.Tests.Conformance;

/// <summary>The lists in which some subject of an indicator can stand.</summary>
internal static class PossibleStatuses
{
    public static IEnumerable<string> Of(JsonObject plan, string id)
    {
        var indicator = plan["indicators"]!.AsArray().First(one => (string?)one!["id"] == id)!.AsObject();
        if ((string?)indicator["measure"] is "Number" or "Ratio")
        {
            return [];
        }

        var population = plan["populations"]!.AsArray().First(one => (string?)one!["name"] == (string?)indicator["population"])!.AsObject();
        return
        [
            "met", "notMet",
            .. population.ContainsKey("condition") || indicator.ContainsKey("notApplicableWhen") ? ["notApplicable"] : Array.Empty<string>(),
            .. indicator.ContainsKey("partlyMetWhen") ? ["partlyMet"] : Array.Empty<string>(),
            .. indicator.ContainsKey("pendingWhen") ? ["pending"] : Array.Empty<string>(),
            .. (string?)indicator["silence"] switch { "ReportingAct" => ["silent"], "Fact" => ["silent", "unknown"], _ => new[] { "unknown" } },
        ];
    }
}
