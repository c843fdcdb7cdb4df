using System.Text.Json;
using System.Text.Json.Serialization;

namespace TreatyIndicators.Serialization;

/// <summary>Writes a date that may be known only to the month or the year as its ISO text and reads it back.</summary>
internal sealed class PartialDateConverter : JsonConverter<PartialDate>
{
    public override PartialDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        PartialDate.TryParse(reader.GetString(), out var date) ? date : throw new JsonException($"expected {PartialDate.Form}");

    public override void Write(Utf8JsonWriter writer, PartialDate value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());
}
