using System.Text.Json.Nodes;
using ConformanceKit;
using ConformanceKit.Reference;
using TreatyIndicators.Conditions;

namespace TreatyIndicators.Tests.Conformance.Mutation;

/// <summary>One indicator of a plan, or one reading of it, its mutants, and whether the cases of the kit notice them.</summary>
internal sealed class MutatedDefinition
{
    private static readonly string[] Tests = ["condition", "partlyMetWhen", "pendingWhen", "notApplicableWhen"];

    private readonly JsonObject plan;
    private readonly JsonObject indicator;
    private readonly JsonObject population;
    private readonly string? reading;
    private readonly IReadOnlyList<KitCase> cases;

    public MutatedDefinition(JsonObject plan, string id, string? reading, IReadOnlyList<KitCase> cases)
    {
        (this.reading, this.cases) = (reading, cases);
        this.plan = Part(plan, id);
        indicator = Named(this.plan["indicators"]!, "id", id);
        population = Named(this.plan["populations"]!, "name", (string)indicator["population"]!);
        Id = id;
    }

    public string Id { get; }

    /// <summary>The mutants that no case notices, in words.</summary>
    public IEnumerable<string> Survivors() => Places()
        .SelectMany(place => new ClauseMutants(place.Member, (string)place.Holder["condition"]!, Swaps()).All().Where(mutant => !IsCaught(place.Holder, "condition", mutant)))
        .Concat(Tests.Skip(1).Where(test => reading is null && indicator.ContainsKey(test)).SelectMany(test =>
            new ClauseMutants(test, (string)indicator[test]!, Swaps()).All().Where(mutant => !IsCaught(indicator, test, mutant))))
        .Select(mutant => $"{Id}{(reading is null ? string.Empty : $"/{reading}")} {mutant.Member}: {mutant.Change}");

    /// <summary>The objects whose condition is mutated.</summary>
    private IEnumerable<(string Member, JsonObject Holder)> Places()
    {
        if (reading is not null)
        {
            return [("condition", Objects(indicator["readings"]).Concat(Objects(population["readings"])).First(one => (string?)one["name"] == reading))];
        }

        var components = Objects(indicator["components"]).Select(component => ((string)component["id"]!, component));
        return components.Prepend(("population", population)).Where(place => place.Item2.ContainsKey("condition")).Prepend(("condition", indicator));
    }

    private PathSwaps Swaps() => population["element"] is JsonObject element
        ? new((string)element["name"]!, RecordRoots.RowsOf((string)element["of"]!))
        : new(null, null);

    private bool IsCaught(JsonObject holder, string member, Mutant mutant)
    {
        var whole = (string)holder[member]!;
        holder[member] = mutant.Text;
        try
        {
            return cases.Any(Notices);
        }
        finally
        {
            holder[member] = whole;
        }
    }

    private bool Notices(KitCase one)
    {
        try
        {
            var found = new PlanEvaluation(one.Evidence, one.Question, Kit.Folder.Tables, plan).Evaluate(Id, reading);
            return Kit.Differences(one, found).Any();
        }
        catch (Exception wrong) when (wrong is InvalidOperationException or InvalidCastException or FormatException)
        {
            return true;
        }
    }

    /// <summary>The plan with nothing but the indicator and what it asks about, so that it can be changed.</summary>
    private static JsonObject Part(JsonObject plan, string id)
    {
        var part = new JsonObject { ["from"] = plan["from"]!.DeepClone(), ["convention"] = plan["convention"]!.DeepClone(), ["populations"] = plan["populations"]!.DeepClone() };
        var wanted = new List<string> { id };
        for (var place = 0; place < wanted.Count; place++)
        {
            wanted.AddRange(Asked(plan, wanted[place]).Except(wanted));
        }

        part["indicators"] = new JsonArray([.. wanted.Select(one => Named(plan["indicators"]!, "id", one).DeepClone())]);
        return part;
    }

    private static List<string> Asked(JsonObject plan, string id)
    {
        var text = Named(plan["indicators"]!, "id", id);
        var population = Named(plan["populations"]!, "name", (string)text["population"]!);
        var readings = Objects(text["readings"]).Select(reading => (string?)reading["condition"]);
        return [.. Tests.Select(test => (string?)text[test]).Append((string?)population["condition"]).Concat(readings).OfType<string>()
            .SelectMany(test => ConditionParser.Parse(test).All)
            .OfType<Node.Call>()
            .Where(call => call.Function == "met")
            .Select(call => ((Node.Text)call.Arguments[0]).Value)];
    }

    private static JsonObject Named(JsonNode list, string member, string name) => Objects(list).First(one => (string?)one[member] == name);

    private static IEnumerable<JsonObject> Objects(JsonNode? list) => (list as JsonArray ?? []).OfType<JsonObject>();
}
