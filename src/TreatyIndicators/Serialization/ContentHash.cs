using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace TreatyIndicators.Serialization;

/// <summary>The hash of the content of reports or records.</summary>
internal static class ContentHash
{
    private static readonly JsonWriterOptions Canonical = new() { Encoder = ReportJson.Options.Encoder };

    private static ReadOnlySpan<byte> End => "\n"u8;

    /// <summary>The SHA-256 of the JSON of documents, each without blanks and followed by a line end, in small hexadecimal letters.</summary>
    public static string Of<T>(IEnumerable<T> documents, JsonTypeInfo<T> type)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        using var bytes = new MemoryStream();
        foreach (var document in documents)
        {
            bytes.SetLength(0);
            using (var writer = new Utf8JsonWriter(bytes, Canonical))
            {
                JsonSerializer.Serialize(writer, document, type);
            }

            hash.AppendData(bytes.GetBuffer(), 0, (int)bytes.Length);
            hash.AppendData(End);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
