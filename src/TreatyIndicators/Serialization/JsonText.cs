using System.Text.Json;

namespace TreatyIndicators.Serialization;

/// <summary>Reading of texts, and the sentences in which problems with them are told.</summary>
internal static class JsonText
{
    private const int QuotedCharacters = 60;

    public static string Read(ref Utf8JsonReader reader, string expected) =>
        reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName
            ? reader.GetString()!
            : throw new JsonException($"found {Kind(reader.TokenType)}, expected {expected}");

    public static string Sentence(string found, string expected) => $"found \"{Shorten(found)}\", expected {expected}";

    public static string Shorten(string text) =>
        text.Length <= QuotedCharacters ? text : string.Concat(text.AsSpan(0, QuotedCharacters), "...");

    public static string Kind(JsonTokenType token) => token switch
    {
        JsonTokenType.String => "a text",
        JsonTokenType.Number => "a number",
        JsonTokenType.True or JsonTokenType.False => "true or false",
        JsonTokenType.Null => "null",
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "a list",
        _ => "something else",
    };
}
