using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace TreatyIndicators.Serialization;

/// <summary>Reads a document of any format: first a check that finds everything that is wrong with its form, then the serializer.</summary>
internal static class StrictReader
{
    /// <summary>Reads a document from a stream, from where it stands to its end; the stream stays open.</summary>
    public static ReadResult<T> Read<T>(Stream utf8, string file, JsonTypeInfo<T> type, JsonShape shape) => Read(FileBytes.Of(utf8, file), file, type, shape);

    /// <summary>Reads a document from the bytes of a file, if there are any.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="file">The name of the file, for the problems.</param>
    /// <param name="type">The type of the document.</param>
    /// <param name="shape">What the document must be.</param>
    /// <param name="mostValues">So many values the document may hold.</param>
    public static ReadResult<T> Read<T>(FileBytes bytes, string file, JsonTypeInfo<T> type, JsonShape shape, int mostValues = ReadLimits.MaxValues) =>
        bytes.Problem is { } problem ? Nothing<T>(problem) : Read(bytes.Bytes.Span, file, type, shape, mostValues);

    public static ReadResult<T> Read<T>(ReadOnlySpan<byte> utf8, string file, JsonTypeInfo<T> type, JsonShape shape, int mostValues = ReadLimits.MaxValues)
    {
        if (Utf8Text.Problem(utf8, file) is { } unreadable)
        {
            return Nothing<T>(unreadable);
        }

        var document = Utf8Text.WithoutByteOrderMark(utf8);
        var problems = JsonCheck.Problems(document, file, shape, mostValues);
        if (problems.Count > 0)
        {
            return new([], problems);
        }

        try
        {
            return new([JsonSerializer.Deserialize(document, type)!], []);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return Nothing<T>(ReadProblem.Refused(file, exception));
        }
    }

    public static ReadResult<T> Nothing<T>(Problem problem) => new([], [problem]);
}
