using System.Text.Json;
using System.Text.Json.Serialization;

namespace TreatyIndicators.Serialization;

/// <summary>Writes an identifier as its text and reads it back.</summary>
/// <param name="pattern">The form as a regular expression of the JSON Schema.</param>
internal sealed class IdentifierConverter<T>(string pattern) : JsonConverter<T>, IIdentifierConverter
    where T : struct, IIdentifier<T>
{
    public string Form => T.Form;

    public string Pattern => pattern;

    public bool Fits(string text) => T.TryParse(text, out _);

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        T.TryParse(reader.GetString(), out var identifier) ? identifier : throw new JsonException($"expected {T.Form}");

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.Value);

    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Read(ref reader, typeToConvert, options);

    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WritePropertyName(value.Value);
}
