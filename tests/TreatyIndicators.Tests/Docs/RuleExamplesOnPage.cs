using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using TreatyIndicators.Export;
using TreatyIndicators.Testing;
using TreatyIndicators.Validation;

namespace TreatyIndicators.Tests.Docs;

/// <summary>How a rule fails and how it passes: what is changed in an invented world, and what the problem says.</summary>
internal static class RuleExamplesOnPage
{
    private const int MostCharacters = 120;

    private static readonly JsonSerializerOptions OneLine = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Append(StringBuilder page, Rule rule)
    {
        var examples = RuleExamples.All.Where(example => example.Rule == rule.Id).ToList();
        foreach (var example in examples)
        {
            Append(page, rule, example, example.Conventions[0], examples.Count > 1 ? $" ({ConventionText.Of(example.Conventions[0])})" : string.Empty);
        }
    }

    private static void Append(StringBuilder page, Rule rule, RuleExample example, ConventionId convention, string under)
    {
        var failed = example.Fails.Make(convention);
        var problem = new ReportChecker(RuleCatalogue.Default.Only(rule.Id)).Check(failed.Evidence, RuleWorld.AsOf).Problems.FirstOrDefault();
        page.Append($"* Fails{under} in the world `{failed.Name}` with {Listed(Changes(example.Fails, convention))}\n");
        if (problem is not null)
        {
            page.Append($"  * {MarkdownText.Escaped(problem.Sentence())}\n  * {MarkdownText.Escaped(problem.Sentence(RuleTexts.Chinese))}\n");
        }

        page.Append($"* Passes{under} in the world `{example.Passes.World}` with {Listed(example.Passes.Edits.Count > 0 ? Changes(example.Passes, convention) : Standing(example, convention))}\n");
    }

    private static string Listed(IEnumerable<string> parts) => string.Join(", ", parts.DefaultIfEmpty("everything as it is"));

    /// <summary>Each place that is changed, with what stands there before and after.</summary>
    private static IEnumerable<string> Changes(ExampleCase example, ConventionId convention)
    {
        var world = RuleWorld.Load(convention, example.World);
        foreach (var edit in example.Edits)
        {
            var changed = world.With(edit);
            yield return edit.Kind switch
            {
                EditKind.Append => $"`{edit.At}`: one more, `{Text(((JsonArray)Value(changed, edit.At)!)[^1])}`",
                EditKind.Remove => $"`{edit.At}`: `{Text(Value(world, edit.At))}` → nothing",
                _ => $"`{edit.At}`: {(Value(world, edit.At) is { } before ? $"`{Text(before)}`" : "nothing")} → `{Text(Value(changed, edit.At))}`",
            };
            world = changed;
        }
    }

    /// <summary>What stands in the world that passes at the places that the failing example changes.</summary>
    private static IEnumerable<string> Standing(RuleExample example, ConventionId convention)
    {
        var world = RuleWorld.Load(convention, example.Passes.World);
        return example.Fails.Edits.DistinctBy(edit => edit.At).Select(edit => (edit.At, Value: Value(world, edit.At)))
            .Select(place => $"`{place.At}`: {(place.Value is null ? "nothing" : $"`{Text(place.Value)}`")}");
    }

    private static JsonNode? Value(RuleWorld world, string place)
    {
        try
        {
            return EditPlace.Find(world.Document, place).Value;
        }
        catch (ArgumentException)
        {
            // The part around the place is not there.
            return null;
        }
    }

    private static string Text(JsonNode? value)
    {
        var text = value is JsonArray { Count: > 0 } list && list[0] is JsonObject ? FormattableString.Invariant($"[{list.Count} {(list.Count == 1 ? "row" : "rows")}]") : value?.ToJsonString(OneLine) ?? "null";
        return text.Length > MostCharacters ? $"{text[..MostCharacters]}..." : text;
    }
}
