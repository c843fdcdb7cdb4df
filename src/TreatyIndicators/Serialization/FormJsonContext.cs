using System.Text.Json.Serialization;

namespace TreatyIndicators.Serialization;

/// <summary>The source-generated contract of the field list.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(FormData))]
internal sealed partial class FormJsonContext : JsonSerializerContext;
