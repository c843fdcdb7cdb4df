using System.Text.Json;

namespace TreatyIndicators.Serialization;

/// <summary>Tells what a file is by its members, whatever its name: the first member that only one format has decides.</summary>
internal static class FormatFinder
{
    private static readonly (EvidenceFormat Format, ObjectShape Shape)[] Objects =
    [
        (EvidenceFormat.Report, ReportShapes.Report),
        (EvidenceFormat.Records, ReportShapes.RecordFile),
        (EvidenceFormat.Register, CatalogueShapes.Register),
    ];

    /// <summary>A list of reports is no format: the reader of reports says so.</summary>
    private static readonly (EvidenceFormat Format, ObjectShape Shape)[] Rows =
    [
        (EvidenceFormat.Report, ReportShapes.Report),
        (EvidenceFormat.States, CatalogueShapes.State),
        (EvidenceFormat.Meetings, CatalogueShapes.Meeting),
    ];

    /// <summary>The format of a document, and what to say when it is unknown.</summary>
    public static (EvidenceFormat Format, FormattableString? Sentence) Of(ReadOnlySpan<byte> utf8)
    {
        var reader = new Utf8JsonReader(Utf8Text.WithoutByteOrderMark(utf8), new JsonReaderOptions { MaxDepth = ReadLimits.MaxDepth + 1 });
        try
        {
            _ = reader.Read();
            return reader.TokenType switch
            {
                JsonTokenType.StartObject => Find(ref reader, Objects, $"\"header\" (a report), \"records\" (other records) or \"edition\" (a register)"),
                JsonTokenType.StartArray when reader.Read() && reader.TokenType == JsonTokenType.StartObject =>
                    Find(ref reader, Rows, $"rows with \"code\" (States) or \"id\" (meetings)"),
                _ => (EvidenceFormat.Report, null),
            };
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return (EvidenceFormat.Report, null);
        }
    }

    private static (EvidenceFormat Format, FormattableString? Sentence) Find(
        ref Utf8JsonReader reader, (EvidenceFormat Format, ObjectShape Shape)[] formats, FormattableString expected)
    {
        string? stranger = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            var knowing = Array.FindAll(formats, format => format.Shape.Find(name) is not null);
            if (knowing is [var (format, _)])
            {
                return (format, null);
            }

            stranger ??= knowing.Length == 0 ? name : null;
            reader.Skip();
        }

        var nearest = stranger is null ? null : NearestWord.Of(stranger, formats.SelectMany(format => format.Shape.Members).Select(member => member.Name).ToList());
        if (nearest is null)
        {
            return (EvidenceFormat.Unknown, $"found no member that tells what the file is, expected {expected}");
        }

        return (EvidenceFormat.Unknown, $"found no member that tells what the file is, expected {expected}; the nearest to {JsonText.Quote(stranger!)} is \"{nearest}\"");
    }
}
