using System.Text.Json.Nodes;

namespace ConformanceKit.Reference;

/// <summary>Hides what a register says of a day later than the one asked about.</summary>
internal static class KnownRegister
{
    private static readonly Dictionary<string, string> DayOfRow = new()
    {
        ["signatures"] = "signedOn",
        ["deposits"] = "depositedOn",
        ["withdrawals"] = "notifiedOn",
        ["deadlines"] = "decidedOn",
        ["obligations"] = "knownOn",
        ["hostilities"] = "endedOn",
        ["moratoria"] = "from",
        ["stockDestructionNotices"] = "date",
    };

    public static JsonObject On(DateOnly asOf, JsonObject register)
    {
        var known = register.DeepClone().AsObject();
        var joined = Json.Objects(register["deposits"]).ToLookup(row => Json.Text(row, "state"), row => Json.Day(row, "depositedOn")?.First ?? DateOnly.MinValue);
        foreach (var (list, member) in DayOfRow)
        {
            foreach (var row in Json.Objects(known[list]).ToList())
            {
                var day = Json.Day(row, member)?.First ?? (list == "deadlines" ? joined[Json.Text(row, "state")].DefaultIfEmpty().Min() : DateOnly.MinValue);
                if (day > asOf)
                {
                    row.Parent!.AsArray().Remove(row);
                }
                else if (list is "obligations" or "moratoria" && Json.Day(row, "to")?.First > asOf)
                {
                    row.Remove("to");
                }
            }
        }

        return known;
    }
}
