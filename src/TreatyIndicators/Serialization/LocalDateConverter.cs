using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;

namespace TreatyIndicators.Serialization;

/// <summary>Writes a day as an ISO date and reads it back. The registry has no NodaTime package for System.Text.Json.</summary>
internal sealed class LocalDateConverter : JsonConverter<LocalDate>
{
    public const string Form = "a day written year-month-day, for instance 2025-04-30";

    public override LocalDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        LocalDatePattern.Iso.Parse(reader.GetString()!).TryGetValue(default, out var date) ? date : throw new JsonException($"expected {Form}");

    public override void Write(Utf8JsonWriter writer, LocalDate value, JsonSerializerOptions options) =>
        writer.WriteStringValue(LocalDatePattern.Iso.Format(value));
}
