namespace TreatyIndicators.Serialization;

/// <summary>Finds the records and code lists that a document is made of; each becomes one definition of the schema.</summary>
internal static class SchemaDefinitions
{
    /// <summary>The shapes by name, each with the path at which it is first met, level by level.</summary>
    public static SortedDictionary<string, (JsonShape Shape, string Path)> Of(ObjectShape root)
    {
        var found = new SortedDictionary<string, (JsonShape Shape, string Path)>(StringComparer.Ordinal);
        var waiting = new Queue<(ObjectShape Shape, string Path)>([(root, "")]);
        while (waiting.TryDequeue(out var next))
        {
            foreach (var member in next.Shape.Members)
            {
                var (shape, path) = (Innermost(member.Shape), Join(next.Path, member.Name));
                if (NameOf(shape) is { } name && found.TryAdd(name, (shape, path)) && shape is ObjectShape record)
                {
                    waiting.Enqueue((record, path));
                }
            }
        }

        return found;
    }

    /// <summary>The name of a definition; <see langword="null"/> for a shape that is written where it stands.</summary>
    public static string? NameOf(JsonShape shape) => shape switch
    {
        ObjectShape record => record.Name,
        CodeShape codes => codes.ListName,
        DayShape => "Day",
        _ => null,
    };

    public static string Join(string path, string member) => path.Length == 0 ? member : $"{path}.{member}";

    private static JsonShape Innermost(JsonShape shape) => shape is ListShape list ? Innermost(list.Member) : shape;
}
