using System.Text.Json;

namespace TreatyIndicators.Serialization;

/// <summary>The lines on which the values of a document begin, by their paths.</summary>
internal static class JsonLines
{
    /// <summary>The lines of all values.</summary>
    /// <param name="utf8">A document that has been read without problems.</param>
    public static IReadOnlyDictionary<string, int> Of(ReadOnlySpan<byte> utf8)
    {
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = ReadLimits.MaxDepth + 1 });
        var (line, counted) = (1, 0);
        var open = new Stack<(string Path, bool IsList, int Next)>();
        var member = "$";
        while (reader.Read())
        {
            var start = (int)reader.TokenStartIndex;
            line += utf8[counted..start].Count((byte)'\n');
            counted = start;
            switch (reader.TokenType)
            {
                case JsonTokenType.PropertyName:
                    member = $"{open.Peek().Path}.{reader.GetString()}";
                    continue;
                case JsonTokenType.EndObject or JsonTokenType.EndArray:
                    open.Pop();
                    continue;
            }

            var path = member;
            if (open.TryPeek(out var outer) && outer.IsList)
            {
                path = $"{outer.Path}[{outer.Next}]";
                open.Pop();
                open.Push(outer with { Next = outer.Next + 1 });
            }

            lines.TryAdd(path, line);
            if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
            {
                open.Push((path, reader.TokenType == JsonTokenType.StartArray, 0));
            }
        }

        return lines;
    }

    /// <summary>The line of a value; of what it would stand in where it is absent.</summary>
    public static int? Find(IReadOnlyDictionary<string, int> lines, string path)
    {
        for (var place = path; place.Length > 0; place = place[..Math.Max(0, place.LastIndexOfAny(['.', '[']))])
        {
            if (lines.TryGetValue(place, out var line))
            {
                return line;
            }
        }

        return null;
    }
}
