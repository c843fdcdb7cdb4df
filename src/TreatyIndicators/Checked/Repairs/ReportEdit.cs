using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using TreatyIndicators.Serialization;

namespace TreatyIndicators.Validation;

/// <summary>Changes numbers of a report by their paths.</summary>
internal sealed class ReportEdit(StatePartyReport report)
{
    private readonly Lazy<byte[]> utf8 = new(() => JsonSerializer.SerializeToUtf8Bytes(report, ReportJson.Report));

    /// <summary>The size of the document.</summary>
    public int Bytes => utf8.Value.Length;

    /// <summary>The report with other numbers.</summary>
    /// <exception cref="JsonException">The format cannot hold the report.</exception>
    public StatePartyReport With(IEnumerable<(ReportNumber Number, Rational Value)> changes)
    {
        var root = JsonNode.Parse(utf8.Value)!;
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
