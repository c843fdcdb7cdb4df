using System.Text.Json.Nodes;

namespace ConformanceKit;

/// <summary>Makes a register of what a case says State by State, and of the rows that it writes out.</summary>
internal static class KitRegister
{
    private const string MadeUp = "conformance kit";

    private static readonly string[] Lists = ["signatures", "deposits", "withdrawals", "deadlines", "obligations"];

    public static JsonObject Of(string convention, IReadOnlyDictionary<string, JsonNode?> states, IEnumerable<JsonObject> written)
    {
        var register = new JsonObject { ["convention"] = convention, ["edition"] = MadeUp };
        foreach (var list in Lists)
        {
            register[list] = new JsonArray();
        }

        foreach (var (state, told) in states)
        {
            AddState(register, state, told as JsonObject ?? []);
        }

        foreach (var (list, rows) in written.SelectMany(lists => lists))
        {
            register[list] ??= new JsonArray();
            Add(register, list, rows!.AsArray().Select(row => row!.DeepClone().AsObject()));
        }

        return register;
    }

    public static Func<JsonObject, JsonObject> Meeting(string convention) => written =>
    {
        var meeting = written.DeepClone().AsObject();
        meeting["convention"] = convention;
        meeting["end"] ??= (string?)meeting["start"];
        return meeting;
    };

    private static void AddState(JsonObject register, string state, JsonObject told)
    {
        Add(register, "deposits", told["party"] is { } party ? [Deposit(state, (string)party!)] : []);
        Add(register, "withdrawals", told["left"] is { } left ? [new() { ["state"] = state, ["effectiveOn"] = (string?)left }] : []);
        Add(register, "obligations", (told["duties"] as JsonObject ?? []).Select(duty => Obligation(state, duty.Key, (string)duty.Value!)));
        Add(register, "deadlines", (told["deadlines"] as JsonObject ?? []).Select(deadline =>
            new JsonObject { ["state"] = state, ["duty"] = deadline.Key, ["date"] = (string?)deadline.Value, ["basis"] = "Original" }));
    }

    private static void Add(JsonObject register, string list, IEnumerable<JsonObject> rows)
    {
        foreach (var row in rows)
        {
            if (list is "deposits" or "obligations")
            {
                row["basis"] ??= MadeUp;
            }

            register[list]!.AsArray().Add(row);
        }
    }

    private static JsonObject Deposit(string state, string day) =>
        new() { ["state"] = state, ["kind"] = "Ratification", ["depositedOn"] = day, ["entryIntoForce"] = day };

    /// <summary><c>from</c>, or <c>from/to</c>.</summary>
    private static JsonObject Obligation(string state, string duty, string span)
    {
        var days = span.Split('/');
        var row = new JsonObject { ["state"] = state, ["duty"] = duty, ["from"] = days[0], ["knownOn"] = days[0] };
        if (days.Length > 1)
        {
            row["to"] = days[1];
        }

        return row;
    }
}
