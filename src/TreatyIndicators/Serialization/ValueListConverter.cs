using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace TreatyIndicators.Serialization;

/// <summary>Writes a list as a JSON array and reads it back.</summary>
internal sealed class ValueListConverter<T> : JsonConverter<ValueList<T>>, IValueListConverter
{
    public Type MemberType => typeof(T);

    public bool IsEmpty(object list) => ((ValueList<T>)list).Count == 0;

    public override ValueList<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw new JsonException($"found {JsonText.Kind(reader.TokenType)}, expected a list");
        }

        // The member's own converter goes on with this reader, so a problem in a member keeps the line of the file.
        var member = (JsonConverter<T>)options.GetTypeInfo(typeof(T)).Converter;
        var members = new List<T>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            members.Add(reader.TokenType == JsonTokenType.Null
                ? throw new JsonException("found null in a list, expected a member")
                : member.Read(ref reader, typeof(T), options)!);
        }

        return members.ToValueList();
    }

    public override void Write(Utf8JsonWriter writer, ValueList<T> value, JsonSerializerOptions options)
    {
        var member = (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));
        writer.WriteStartArray();
        foreach (var item in value)
        {
            JsonSerializer.Serialize(writer, item, member);
        }

        writer.WriteEndArray();
    }
}
