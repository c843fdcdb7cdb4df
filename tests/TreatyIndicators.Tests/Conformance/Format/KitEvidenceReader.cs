using System.Text.Json.Nodes;

namespace ConformanceKit;

/// <summary>Puts the evidence of a case together: first its world, then what it adds.</summary>
internal sealed class KitEvidenceReader(string convention, int planYear, KitTables tables, Func<string, JsonObject> worlds)
{
    public KitEvidence Read(JsonObject written)
    {
        JsonObject[] layers = (string?)written["world"] is { } name ? [World(name), written] : [written];
        var states = Members(layers, "states");
        return new()
        {
            Convention = convention,
            States = [.. states.Keys.Order(StringComparer.Ordinal)],
            Register = KitRegister.Of(convention, states, layers.Select(layer => layer["register"] as JsonObject ?? [])),
            Calendar = [.. tables.Calendar.Concat(Rows(layers, "calendar")).Select(KitRegister.Meeting(convention))],
            Formats = Rows(layers, "formats"),
            Reports = [.. Reports(layers)],
            Records = new(Members(layers, "records").Where(root => root.Value is not null).Select(root => KeyValuePair.Create(root.Key, root.Value?.DeepClone()))),
        };
    }

    private JsonObject World(string name)
    {
        var world = worlds(name);
        KitMembers.CheckWorld(world);
        return world;
    }

    /// <summary>The members of an object of both layers; a member of the case takes the place of that of the world.</summary>
    private static Dictionary<string, JsonNode?> Members(JsonObject[] layers, string name)
    {
        var members = new Dictionary<string, JsonNode?>();
        foreach (var (key, value) in layers.SelectMany(layer => layer[name] as JsonObject ?? []))
        {
            members[key] = value;
        }

        return members;
    }

    /// <summary>The rows of a list of both layers, those of the world first.</summary>
    private static List<JsonObject> Rows(JsonObject[] layers, string name) =>
        [.. layers.SelectMany(layer => layer[name] as JsonArray ?? []).Select(row => row!.AsObject())];

    /// <summary>The reports of both layers; one of the case takes the place of one of the world with its identifier.</summary>
    private IEnumerable<JsonObject> Reports(JsonObject[] layers)
    {
        var made = layers.Select(layer => Rows([layer], "reports").Select(report => KitReport.Of(report, convention, planYear - 1)).ToList()).ToList();
        var own = made[^1].Select(KitReport.Id).ToHashSet();
        return made.SkipLast(1).SelectMany(reports => reports).Where(report => !own.Contains(KitReport.Id(report))).Concat(made[^1]);
    }
}
