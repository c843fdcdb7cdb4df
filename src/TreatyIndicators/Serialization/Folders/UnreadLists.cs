using System.Text.Json;
using TreatyIndicators.Conditions;

namespace TreatyIndicators.Serialization;

/// <summary>The lists that a record file names which cannot be read. Without it they are not complete, and a figure over part of a list looks sure and is wrong.</summary>
/// <param name="File">The file.</param>
/// <param name="Convention">The convention; absent: it cannot be told, so that it may be any.</param>
/// <param name="Lists">The lists, each without rows; the others are absent.</param>
/// <param name="Names">Their paths.</param>
internal sealed record UnreadLists(string File, ConventionId? Convention, ConventionRecords Lists, IReadOnlyList<string> Names)
{
    public Problem Problem => Problem.Of(
        "REC-03", $"found a file that cannot be read with rows of {JsonText.Listed(Names)}, expected the whole of a list; without it these lists count as not supplied") with
    {
        File = File,
        Path = "$.records",
    };

    /// <summary>Takes the lists out of the records of the convention, or of all where it cannot be told.</summary>
    public void LeaveOutOf(Dictionary<ConventionId, ConventionRecords> records, Catalogue catalogue)
    {
        var any = Convention is not { } one || catalogue.FindConvention(one) is null;
        foreach (var convention in records.Keys.Where(known => any || known == Convention).ToList())
        {
            records[convention] = RecordLists.Without(records[convention], Lists);
        }
    }

    public static UnreadLists Of(ReadOnlySpan<byte> utf8, string file)
    {
        var reader = new Utf8JsonReader(Utf8Text.WithoutByteOrderMark(utf8), new JsonReaderOptions { MaxDepth = ReadLimits.MaxDepth + 1 });
        var names = new SortedSet<string>(StringComparer.Ordinal);
        ConventionId? convention = null;
        try
        {
            Walk(ref reader, names, ref convention);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // What stands before the break is known, and nothing can be said of the rest.
        }

        return new(file, convention, Empty(names), [.. names]);
    }

    private static void Walk(ref Utf8JsonReader reader, SortedSet<string> names, ref ConventionId? convention)
    {
        _ = reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString();
            _ = reader.Read();
            if (name == "records" && reader.TokenType == JsonTokenType.StartObject)
            {
                Collect(ref reader, ReportContract.Records, null, names);
                continue;
            }

            convention = name == "convention" && reader.TokenType == JsonTokenType.String && ConventionId.TryParse(reader.GetString(), out var id) ? id : convention;
            reader.Skip();
        }
    }

    private static void Collect(ref Utf8JsonReader reader, RecordType type, string? group, SortedSet<string> names)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            var found = type.Find(name)?.Type;
            if (found is ListType)
            {
                names.Add(group is null ? name : $"{group}.{name}");
            }

            _ = reader.Read();
            if (found is RecordType inside && group is null && reader.TokenType == JsonTokenType.StartObject)
            {
                Collect(ref reader, inside, name, names);
                continue;
            }

            reader.Skip();
        }
    }

    private static ConventionRecords Empty(SortedSet<string> names)
    {
        var groups = names.Select(name => name.Split('.')).GroupBy(name => name[0], StringComparer.Ordinal);
        var members = groups.Select(group => group.First() is [_, _]
            ? $"\"{group.Key}\":{{{string.Join(',', group.Select(name => $"\"{name[1]}\":[]"))}}}"
            : $"\"{group.Key}\":[]");
        return JsonSerializer.Deserialize($"{{{string.Join(',', members)}}}", ReportJson.Records)!;
    }
}
