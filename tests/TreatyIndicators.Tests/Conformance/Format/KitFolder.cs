using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ConformanceKit;

/// <summary>The folder of the kit.</summary>
/// <param name="path">The folder with the cases.</param>
/// <param name="plans">The folder with the definitions of the shipped plans.</param>
internal sealed class KitFolder(string path, string plans)
{
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    private readonly ConcurrentDictionary<string, JsonObject> known = new();

    public KitTables Tables => field ??= new(Document("tables.json"));

    /// <summary>The files of cases, in ordinal order.</summary>
    public IReadOnlyList<KitFile> Files => field ??=
    [
        .. Directory.EnumerateFiles(path, "*.json", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(path, file).Replace('\\', '/'))
            .Where(file => file.Contains('/'))
            .Order(StringComparer.Ordinal)
            .Select(file => new KitFile(this, file, Document(file))),
    ];

    /// <summary>Changes of definitions that change nothing, each with the reason.</summary>
    public IReadOnlyDictionary<string, string> EquivalentMutants => field ??=
        Document("equivalent-mutants.json").ToDictionary(mutant => mutant.Key, mutant => (string)mutant.Value!);

    /// <summary>The definitions of a shipped plan.</summary>
    public JsonObject Plan(string id) => known.GetOrAdd($"plan {id}", _ => Read(Path.Combine(plans, id + ".json")));

    /// <summary>The worlds that a file may name: its own, and those of <c>worlds.json</c>.</summary>
    public Func<string, JsonObject> Worlds(JsonObject file) => name =>
        (file["worlds"]?[name] ?? Document("worlds.json")[name])?.AsObject() ?? throw new FormatException($"There is no world \"{name}\".");

    private JsonObject Document(string file) => known.GetOrAdd(file, _ => Read(Path.Combine(path, file)));

    private static JsonObject Read(string file)
    {
        try
        {
            var document = JsonNode.Parse(File.ReadAllBytes(file), documentOptions: Strict)!.AsObject();
            Visit(document);
            return document;
        }
        catch (JsonException wrong)
        {
            throw new FormatException($"{file}: {wrong.Message}", wrong);
        }
    }

    /// <summary>A node is parsed when it is first looked at; afterwards several threads may read it.</summary>
    private static void Visit(JsonNode? node)
    {
        foreach (var below in node switch { JsonObject members => members.Select(member => member.Value), JsonArray rows => rows, _ => [] })
        {
            Visit(below);
        }
    }
}
