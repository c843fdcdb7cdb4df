using System.Text.Json.Nodes;

namespace ConformanceKit.Reference;

/// <summary>The rows of a list, or the values of a member in its rows.</summary>
internal sealed record Rows(IReadOnlyList<object?> Values)
{
    public static Rows None { get; } = new([]);

    /// <summary>An absent list has no rows.</summary>
    public static Rows Of(object? value) => value switch
    {
        null => None,
        Rows rows => rows,
        _ => throw new InvalidOperationException($"Found {value}, expected a list."),
    };

    public static Rows Of(JsonArray array) => new([.. array.Select(Json.Value)]);
}
