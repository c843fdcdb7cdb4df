using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using TreatyIndicators.Serialization;

namespace TreatyIndicators.Validation;

/// <summary>Changes numbers of a report by their paths.</summary>
internal static class ReportEdit
{
    public static StatePartyReport With(StatePartyReport report, IEnumerable<(ReportNumber Number, Rational Value)> changes)
    {
        var root = JsonSerializer.SerializeToNode(report, ReportJson.Report)!;
        foreach (var (number, value) in changes)
        {
            Set(root, number.Path, number.IsWhole ? JsonValue.Create((long)value.Numerator) : JsonValue.Create(ReportNumber.DecimalOf(value)!.Value));
        }

        return root.Deserialize(ReportJson.Report)!;
    }

    private static void Set(JsonNode root, string path, JsonValue value)
    {
        var steps = path.Split('.', '[');
        var at = steps[..^1].Aggregate(root, Step);
        at[steps[^1]] = value;
    }

    private static JsonNode Step(JsonNode at, string step) =>
        step.EndsWith(']') ? at[int.Parse(step.AsSpan(0, step.Length - 1), NumberStyles.None, CultureInfo.InvariantCulture)]! : at[step]!;
}
