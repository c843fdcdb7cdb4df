using System.Text.Json.Serialization;
using TreatyIndicators.Validation;

namespace TreatyIndicators.Serialization;

/// <summary>The source-generated contract of the words of the rules.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(RuleTextsData))]
internal sealed partial class RuleTextsJsonContext : JsonSerializerContext;
