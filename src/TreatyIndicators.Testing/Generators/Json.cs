using System.Text.Json.Nodes;

namespace TreatyIndicators.Testing;

/// <summary>Short ways through JSON that may or may not hold what is looked for.</summary>
internal static class Json
{
    /// <summary>What stands at the end of a path of names; absent: the path breaks off.</summary>
    public static JsonNode? At(this JsonNode? node, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            node = (node as JsonObject)?[name];
        }

        return node;
    }

    /// <summary>The rows of a list of records; none where there is no list.</summary>
    public static IEnumerable<JsonObject> Rows(this JsonNode? list) => (list as JsonArray)?.OfType<JsonObject>() ?? [];

    /// <summary>The number of a member; 0 where there is none.</summary>
    public static decimal Number(this JsonObject record, string name) =>
        record[name] is JsonValue value && value.TryGetValue<decimal>(out var number) ? number : 0;

    /// <summary>Adds to the number of a member that is there.</summary>
    public static void Raise(this JsonObject record, string name, decimal amount)
    {
        if (record[name] is JsonValue value && value.TryGetValue<decimal>(out var number))
        {
            record[name] = number + amount;
        }
    }

    /// <summary>The reports of the State under test, and those of others.</summary>
    public static IEnumerable<JsonObject> Reports(JsonObject world) =>
        [(JsonObject)world["report"]!, .. world["earlier"].Rows(), .. world["others"].Rows()];
}
