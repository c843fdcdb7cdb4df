using System.Text.Json;
using System.Text.Unicode;

namespace TreatyIndicators.Catalogues.Plans;

/// <summary>Reads the form of a plan file: JSON, members, types.</summary>
internal static class PlanFile
{
    /// <summary>The shipped plans have an eighth of a megabyte.</summary>
    private const int MostBytes = 8 << 20;

    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 16, AllowDuplicateProperties = false };

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    public static PlanData? Read(Stream utf8, PlanProblems problems)
    {
        var bytes = ReadBytes(utf8);
        if (bytes is null)
        {
            problems.Add(PlanCodes.Unreadable, "$", $"found more than {MostBytes >> 20} MB, expected a plan");
            return null;
        }

        try
        {
            return Parse(bytes.Value, problems);
        }
        catch (JsonException exception)
        {
            problems.Add(PlanCodes.Unreadable, exception.Path ?? "$", Sentence(exception), (int?)exception.LineNumber + 1);
            return null;
        }
        catch (InvalidOperationException)
        {
            // The reader lets half a surrogate pair pass and refuses to make a text of it later.
            problems.Add(PlanCodes.Unreadable, "$", "found half of a Unicode surrogate pair, expected whole characters");
            return null;
        }
    }

    private static PlanData? Parse(ReadOnlyMemory<byte> bytes, PlanProblems problems)
    {
        if (!Utf8.IsValid(bytes.Span))
        {
            problems.Add(PlanCodes.Unreadable, "$", "found bytes that are not UTF-8, expected JSON in UTF-8");
            return null;
        }

        using var document = JsonDocument.Parse(bytes, Options);
        PlanShape.Check(document.RootElement, PlanJsonContext.Default.PlanData, "$", problems);
        return problems.Any ? null : document.RootElement.Deserialize(PlanJsonContext.Default.PlanData);
    }

    private static ReadOnlyMemory<byte>? ReadBytes(Stream utf8)
    {
        using var buffer = new MemoryStream();
        var chunk = new byte[64 << 10];
        for (int count; (count = utf8.Read(chunk)) > 0;)
        {
            buffer.Write(chunk, 0, count);
            if (buffer.Length > MostBytes)
            {
                return null;
            }
        }

        var bytes = buffer.ToArray();
        return bytes.AsSpan().StartsWith(ByteOrderMark) ? bytes.AsMemory(ByteOrderMark.Length) : bytes;
    }

    /// <summary>The first sentence: the rest repeats path and line, which are given apart.</summary>
    private static string Sentence(JsonException exception)
    {
        var message = exception.Message;
        var end = message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return (end < 0 ? message : message[..end]).TrimEnd('.');
    }
}
