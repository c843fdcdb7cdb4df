using System.Globalization;
using System.Text.Json.Nodes;
using TreatyIndicators.Testing;
using TreatyIndicators.Validation;

namespace TreatyIndicators.Tests.Checked;

/// <summary>Every problem of every failing example, with the document that it is about.</summary>
internal static class ProblemsOfExamples
{
    private static readonly Lazy<IReadOnlyList<(RuleWorld World, RuleProblem Problem)>> Found = new(() =>
    [
        .. from example in RuleExamples.All
           from convention in example.Conventions
           let world = example.Fails.Make(convention)
           from problem in new ReportChecker(RuleCatalogue.Default.Only(example.Rule)).Check(world.Evidence, RuleWorld.AsOf).Problems
           select (world, problem),
    ]);

    public static IReadOnlyList<(RuleWorld World, RuleProblem Problem)> All => Found.Value;

    /// <summary>What stands at the path of a problem, told apart from the library: of a list its values, or how many rows it has.</summary>
    public static string? Standing(RuleWorld world, RuleProblem problem)
    {
        var steps = problem.Path.Replace("]", string.Empty, StringComparison.Ordinal).Split('.', '[')[1..];
        return Text(steps.Aggregate(Document(world.Document, problem, steps[0]), Step));
    }

    private static JsonNode? Document(JsonObject world, RuleProblem problem, string first) =>
        Reports(world).FirstOrDefault(report => problem.ReportId is { } id && (string?)report["header"]!["reportId"] == id && !IsRecord(world, first))
        ?? (world["records"]?[first] is not null ? world["records"] : world);

    private static bool IsRecord(JsonObject world, string first) => world["records"]?[first] is not null || world[first] is not null;

    private static IEnumerable<JsonObject> Reports(JsonObject world) =>
        new[] { world["report"] }.Concat((JsonArray?)world["earlier"] ?? []).Concat((JsonArray?)world["others"] ?? []).OfType<JsonObject>();

    private static JsonNode? Step(JsonNode? at, string step) => at switch
    {
        JsonArray list when int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var place) => place < list.Count ? list[place] : null,
        JsonArray list => new JsonArray([.. list.Select(row => row?[step]?.DeepClone())]),
        JsonObject record => record[step],
        _ => null,
    };

    private static string? Text(JsonNode? value) => value switch
    {
        null or JsonArray { Count: 0 } => null,
        JsonObject record => Text(record["answer"]),
        JsonArray list => list.All(member => member is JsonValue) ? string.Join(", ", list.Select(Text)) : list.Count.ToString(CultureInfo.InvariantCulture),
        JsonValue flag when flag.TryGetValue<bool>(out var yes) => yes ? "true" : "false",
        _ => value.ToString(),
    };
}
