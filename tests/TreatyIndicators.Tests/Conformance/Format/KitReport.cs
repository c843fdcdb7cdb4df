using System.Text.Json.Nodes;

namespace ConformanceKit;

/// <summary>Makes a whole report of the short form: sections, and a header of which only the State must be said.</summary>
internal static class KitReport
{
    private static readonly string[] Short = ["state", "year", "id", "submittedOn", "header"];

    public static JsonObject Of(JsonObject written, string convention, int reportYear)
    {
        var state = (string)written["state"]!;
        var year = (int?)written["year"] ?? reportYear;
        var header = new JsonObject
        {
            ["reportId"] = (string?)written["id"] ?? $"{state}-{year}",
            ["convention"] = convention,
            ["state"] = state,
            ["kind"] = "Annual",
            ["period"] = new JsonObject { ["from"] = $"{year}-01-01", ["to"] = $"{year}-12-31" },
            ["submittedOn"] = (string?)written["submittedOn"] ?? $"{year + 1}-04-30",
        };
        foreach (var (member, value) in written["header"] as JsonObject ?? [])
        {
            header[member] = value?.DeepClone();
        }

        var report = new JsonObject { ["header"] = header };
        foreach (var (section, value) in written.Where(member => !Short.Contains(member.Key)))
        {
            report[section] = value?.DeepClone();
        }

        return report;
    }

    public static string Id(JsonObject report) => (string)report["header"]!["reportId"]!;
}
