using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using TreatyIndicators.Serialization;

namespace TreatyIndicators;

/// <summary>Reads catalogue data of your own: registers, States, meetings.</summary>
/// <remarks>
/// The files are JSON in UTF-8, as strict as reports: an unknown member, a duplicate or a wrong type is a problem. Streams are
/// read to the end and left open. Nothing is kept between calls; safe for any number of threads.
/// </remarks>
public static class CatalogueReader
{
    /// <summary>The largest file that is read, in bytes; the largest embedded one has a fiftieth of it.</summary>
    private const int MaxBytes = 16 * 1024 * 1024;

    /// <summary>Reads a register.</summary>
    /// <param name="utf8">The JSON.</param>
    /// <param name="name">The name of the file, for problems.</param>
    /// <param name="catalogue">The catalogue that it is meant for, to find States and meetings that do not exist there; absent: references are not checked.</param>
    public static CatalogueReading<Register> ReadRegister(Stream utf8, string name, Catalogue? catalogue = null) =>
        Read(utf8, name, CatalogueJson.Register, register =>
            [.. RegisterChecks.Of(register, name), .. catalogue is null ? [] : ReferenceChecks.Of(register, catalogue, name)]);

    /// <summary>Reads a list of States.</summary>
    /// <param name="utf8">The JSON.</param>
    /// <param name="name">The name of the file, for problems.</param>
    public static CatalogueReading<ValueList<State>> ReadStates(Stream utf8, string name) =>
        Read(utf8, name, CatalogueJson.States, states => ListChecks.Of(states, name));

    /// <summary>Reads a list of meetings.</summary>
    /// <param name="utf8">The JSON.</param>
    /// <param name="name">The name of the file, for problems.</param>
    /// <param name="catalogue">The catalogue that it is meant for, to find States and conventions that do not exist there; absent: references are not checked.</param>
    public static CatalogueReading<ValueList<Meeting>> ReadMeetings(Stream utf8, string name, Catalogue? catalogue = null) =>
        Read(utf8, name, CatalogueJson.Meetings, meetings =>
            [.. ListChecks.Of(meetings, name), .. catalogue is null ? [] : ReferenceChecks.Of(meetings, catalogue, name)]);

    internal static CatalogueReading<ValueList<Convention>> ReadConventions(Stream utf8, string name) =>
        Read(utf8, name, CatalogueJson.Conventions, conventions => ListChecks.Of(conventions, name));

    internal static CatalogueReading<ValueList<ActionPlanEntry>> ReadPlanEntries(Stream utf8, string name) =>
        Read(utf8, name, CatalogueJson.PlanEntries, entries => ListChecks.Of(entries, name));

    private static CatalogueReading<T> Read<T>(Stream utf8, string name, JsonTypeInfo<T> type, Func<T, ValueList<Problem>> check)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(utf8);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        if (!TryReadBytes(utf8, out var bytes))
        {
            return new(null, [new Problem("CAT-01", $"the file has more than {MaxBytes} bytes") { File = name }]);
        }

        try
        {
            return JsonSerializer.Deserialize(bytes.Span, type) is { } data
                ? new(data, check(data))
                : new(null, [new Problem("CAT-01", "found null, expected the data") { File = name }]);
        }
        catch (JsonException problem)
        {
            return new(null, [new Problem("CAT-01", Sentence(problem)) { File = name, Line = (int?)problem.LineNumber + 1 }]);
        }
    }

    private static bool TryReadBytes(Stream utf8, out ReadOnlyMemory<byte> bytes)
    {
        using var buffer = new MemoryStream();
        var chunk = new byte[81920];
        while (buffer.Length <= MaxBytes && utf8.Read(chunk) is > 0 and var count)
        {
            buffer.Write(chunk, 0, count);
        }

        bytes = WithoutMark(buffer.ToArray());
        return buffer.Length <= MaxBytes;
    }

    private static ReadOnlyMemory<byte> WithoutMark(ReadOnlyMemory<byte> bytes) =>
        bytes.Span.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes;

    /// <summary>The serializer puts path and line at the end of its own messages; the line stands in the problem itself.</summary>
    private static string Sentence(JsonException problem) =>
        problem.Message.Split(" Path: ", 2)[0];
}
