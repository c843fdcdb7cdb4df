using System.Text.Json;
using System.Text.Json.Serialization;

namespace TreatyIndicators.Serialization;

/// <summary>Writes a code as its text and reads it back, listed or not.</summary>
internal sealed class CodeConverter<T> : JsonConverter<Code<T>>, ICodeListConverter
    where T : struct, Enum
{
    public string ListName => typeof(T).Name;

    public IReadOnlyList<string> Names => Code<T>.Names;

    public object? Listed(string text) => Code<T>.Of(text) is { Value: not null } listed ? listed : null;

    public override Code<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Code<T>.Of(reader.GetString()!);

    public override void Write(Utf8JsonWriter writer, Code<T> value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.Text);
}
