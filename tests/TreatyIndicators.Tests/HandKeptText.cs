using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using TreatyIndicators.Serialization;

namespace TreatyIndicators.Tests;

/// <summary>A report as a person would keep it in a file: members in their order, two spaces, letters of all scripts as they are.</summary>
internal static class HandKeptText
{
    private static readonly JsonWriterOptions HandKept = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(StatePartyReport report)
    {
        using var document = JsonSerializer.SerializeToDocument(report, ReportJson.Report);
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, HandKept))
        {
            document.WriteTo(writer);
        }

        return Encoding.UTF8.GetString(buffer.ToArray()) + "\n";
    }
}
