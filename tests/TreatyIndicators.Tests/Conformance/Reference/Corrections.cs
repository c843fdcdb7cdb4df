using System.Text.Json.Nodes;

namespace ConformanceKit.Reference;

/// <summary>Several submissions of one State for one year: their order, and corrigenda that replace only what they name.</summary>
internal static class Corrections
{
    private static readonly string[] OfTheReport = ["kind", "format", "guideLayout", "formatDetectedBy", "language", "areaUnit", "areasConverted"];

    public static JsonObject? Whole(IEnumerable<JsonObject> submissions, Func<JsonObject, string, JsonObject?> box)
    {
        JsonObject? whole = null;
        foreach (var report in submissions.GroupBy(StateReports.SubmittedOn).OrderBy(day => day.Key).SelectMany(day => Ordered([.. day])))
        {
            whole = whole is not null && IsCorrigendum(report) ? Corrected(whole, report, box) : report;
        }

        return whole;
    }

    /// <summary>What another of the day names as superseded comes first, full reports before corrigenda, a corrigendum before the one that corrects it.</summary>
    private static IEnumerable<JsonObject> Ordered(List<JsonObject> day)
    {
        return day
            .OrderBy(report => day.Exists(other => Id(other) != Id(report) && Json.Text(other, "header", "supersedes") == Id(report)) ? 0 : 1)
            .ThenBy(report => Height(report, 0))
            .ThenBy(Id, StringComparer.Ordinal);

        int Height(JsonObject report, int steps) => !IsCorrigendum(report) || steps > day.Count ? 0
            : 1 + (day.Find(other => IsCorrigendum(other) && Id(other) == Json.Text(report, "header", "supersedes")) is { } below ? Height(below, steps + 1) : 0);
    }

    private static JsonObject Corrected(JsonObject before, JsonObject corrigendum, Func<JsonObject, string, JsonObject?> box)
    {
        var whole = corrigendum.DeepClone().AsObject();
        foreach (var (section, body) in before.Where(member => member.Key != "header" && member.Value is not null && corrigendum[member.Key] is null))
        {
            if (Json.Text(box(corrigendum, section), "status") is not ("Unchanged" or "NotApplicable"))
            {
                whole[section] = body!.DeepClone();
            }
        }

        var (header, earlier) = (whole["header"]!.AsObject(), before["header"]!.AsObject());
        foreach (var member in OfTheReport.Where(member => earlier[member] is not null))
        {
            header[member] = earlier[member]!.DeepClone();
        }

        var own = Json.Objects(header["cover"]).ToList();
        var kept = Json.Objects(earlier["cover"]).Where(old => !own.Exists(one => Json.Text(one, "form") == Json.Text(old, "form")));
        header["cover"] = new JsonArray([.. own.Concat(kept).Select(one => one.DeepClone())]);
        return whole;
    }

    private static bool IsCorrigendum(JsonObject report) => Json.Text(report, "header", "kind") == "Corrigendum";

    private static string Id(JsonObject report) => Json.Text(report, "header", "reportId")!;
}
