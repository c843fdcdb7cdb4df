using System.Text.Json.Nodes;

namespace ConformanceKit.Reference;

/// <summary>Rows of several reports, oldest report first, where what is told again counts once, as it was told last.</summary>
internal static class MergedRows
{
    public static Rows Of(IEnumerable<Rows> reports, IReadOnlyList<string>? key)
    {
        var told = new List<(object? Row, int Report)>();
        foreach (var (number, rows) in reports.Index())
        {
            foreach (var row in rows.Values)
            {
                Tell(told, row, number, key);
            }
        }

        return new([.. told.Select(one => one.Row)]);
    }

    /// <summary>A row takes the place of those of earlier reports that are the same; rows of one report never replace each other.</summary>
    private static void Tell(List<(object? Row, int Report)> told, object? row, int report, IReadOnlyList<string>? key)
    {
        var place = told.FindIndex(one => one.Report < report && AreSame(one.Row, row, key));
        told.RemoveAll(one => one.Report < report && AreSame(one.Row, row, key));
        told.Insert(place < 0 ? told.Count : place, (row, report));
    }

    private static bool AreSame(object? first, object? second, IReadOnlyList<string>? key) => (first, second) switch
    {
        (JsonObject one, JsonObject other) when key is not null => key.All(field => AreEqual(one[field], other[field])),
        (JsonObject one, JsonObject other) => AreEqual(one, other),
        _ => Equals(first, second),
    };

    private static bool AreEqual(JsonNode? first, JsonNode? second) => (Json.Value(first), Json.Value(second)) switch
    {
        (JsonObject one, JsonObject other) => one.Select(member => member.Key).Union(other.Select(member => member.Key)).All(name => AreEqual(one[name], other[name])),
        (Rows one, Rows other) => one.Values.Count == other.Values.Count && first!.AsArray().Zip(second!.AsArray()).All(pair => AreEqual(pair.First, pair.Second)),
        (var one, var other) => Equals(one, other),
    };
}
