using System.Buffers;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using TreatyIndicators.Catalogues.Crosswalks;
using TreatyIndicators.Catalogues.Plans;
using TreatyIndicators.Serialization;

namespace TreatyIndicators;

/// <summary>The content hash of a catalogue.</summary>
internal static class CatalogueVersion
{
    private static readonly JsonWriterOptions Canonical = new() { Indented = false, Encoder = JavaScriptEncoder.Default, MaxDepth = 64 };

    /// <summary>The SHA-256 of one compact JSON text of all parts, in small hexadecimal letters.</summary>
    public static string Of(Catalogue catalogue)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Canonical))
        {
            writer.WriteStartArray();
            JsonSerializer.Serialize(writer, catalogue.States, CatalogueJson.States);
            JsonSerializer.Serialize(writer, catalogue.Conventions, CatalogueJson.Conventions);
            foreach (var register in catalogue.Registers)
            {
                JsonSerializer.Serialize(writer, register, CatalogueJson.Register);
            }

            JsonSerializer.Serialize(writer, catalogue.Meetings, CatalogueJson.Meetings);
            JsonSerializer.Serialize(writer, catalogue.PlanEntries, CatalogueJson.PlanEntries);
            foreach (var plan in catalogue.Plans)
            {
                PlanContent.Write(plan, writer);
            }

            CrosswalkContent.Write(catalogue.Crosswalk, writer);
            writer.WriteEndArray();
        }

        return Convert.ToHexStringLower(SHA256.HashData(buffer.WrittenSpan));
    }
}
