using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using TreatyIndicators.Validation;

namespace TreatyIndicators.Serialization;

/// <summary>Reads the words of the rules in one language, as strictly as any other file.</summary>
internal static class RuleTextsJson
{
    private static JsonSerializerOptions Options { get; } = StrictJson.Options(RuleTextsJsonContext.Default, [new ValueListConverter<string>()]);

    /// <exception cref="JsonException">The text is not of this form.</exception>
    public static RuleTextsData Read(Stream utf8)
    {
        var data = JsonSerializer.Deserialize(utf8, (JsonTypeInfo<RuleTextsData>)Options.GetTypeInfo(typeof(RuleTextsData)));
        return data is not null && IsWhole(data) ? data : throw new JsonException("found null, expected words");
    }

    /// <summary>The serializer lets null pass inside dictionaries and lists.</summary>
    private static bool IsWhole(RuleTextsData data) =>
        new[] { data.Plurals, data.Kinds, data.Severities, data.Scopes, data.Sentences, data.NotEvaluated, data.Problems }
            .Concat(data.Units.Values)
            .All(words => words?.Values.All(word => word is not null) == true)
        && data.Lists.Values.All(list => list is not null)
        && data.Rules.Values.All(rule => rule is not null);
}
