using System.Text.Json;
using System.Text.Json.Nodes;

namespace ConformanceKit.Reference;

/// <summary>What stands in a JSON document, as the values that conditions work with.</summary>
internal static class Json
{
    private static readonly string[] AttestationMembers = ["answer", "evidence", "formRef"];

    /// <summary>A text, an exact number, a truth value, rows, or an object as it is; null where there is nothing.</summary>
    public static object? Value(JsonNode? node) => node switch
    {
        null => null,
        JsonObject member => member,
        JsonArray array => Rows.Of(array),
        _ => Scalar(node.AsValue()),
    };

    /// <summary>A text member of an object.</summary>
    public static string? Text(JsonNode? node, params string[] path) =>
        path.Aggregate(node, (at, word) => at is JsonObject member ? member[word] : null)?.GetValue<string>();

    public static Day? Day(JsonNode? node, params string[] path) => Text(node, path) is { } text ? Reference.Day.Parse(text) : null;

    public static IEnumerable<JsonObject> Objects(JsonNode? list) => list is JsonArray array ? array.OfType<JsonObject>() : [];

    public static bool IsAttestation(JsonObject value) => value.All(member => AttestationMembers.Contains(member.Key));

    /// <summary>The answer of an attestation; not stated is no answer.</summary>
    public static string? AnswerOf(JsonObject attestation) => Text(attestation, "answer") is { } answer and not "NotStated" ? answer : null;

    /// <summary>Whether something is said at all: a blank text, an empty list and an attestation without an answer say nothing.</summary>
    public static bool Says(object? value) => value switch
    {
        null => false,
        string text => !string.IsNullOrWhiteSpace(text),
        Rows rows => rows.Values.Count > 0,
        JsonObject member when IsAttestation(member) => AnswerOf(member) is not null,
        _ => true,
    };

    /// <summary>Whether anything below a section says something.</summary>
    public static bool SaysAnywhere(JsonNode? node) => node is JsonObject member && !IsAttestation(member) && !member.ContainsKey("unknown")
        ? member.Any(below => SaysAnywhere(below.Value))
        : Says(Value(node));

    private static object Scalar(JsonValue value) => value.GetValueKind() switch
    {
        JsonValueKind.String => value.GetValue<string>(),
        JsonValueKind.True => Answer.Yes,
        JsonValueKind.False => Answer.No,
        _ => Fraction.Parse(value.ToJsonString()),
    };
}
