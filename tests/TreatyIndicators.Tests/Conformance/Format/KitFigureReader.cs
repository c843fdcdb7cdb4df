using System.Text.Json.Nodes;

namespace ConformanceKit;

/// <summary>Reads what a case expects. A number is a whole JSON number or a fraction as text; null, or left out, says that there is none.</summary>
internal static class KitFigureReader
{
    public static KitFigure Read(JsonObject expected) => new()
    {
        Numerator = Number(expected["numerator"]),
        Denominator = Number(expected["denominator"]),
        Value = Number(expected["value"]),
        Lower = Number(expected["lower"]),
        Upper = Number(expected["upper"]),
        Undefined = (string?)expected["undefined"],
        Lists = KitFigure.ListNames.Where(expected.ContainsKey).ToDictionary(name => name, name => Texts(expected[name]!)),
        Components = (expected["components"] as JsonObject ?? []).ToDictionary(component => component.Key, component => Component(component.Value)),
    };

    private static KitFigure Component(JsonNode? written) =>
        written is JsonObject whole ? Read(whole) : new() { Value = Number(written), IsValueOnly = true };

    private static string? Number(JsonNode? number) => number?.ToString();

    private static IReadOnlyList<string> Texts(JsonNode list) => [.. list.AsArray().Select(text => (string)text!)];
}
