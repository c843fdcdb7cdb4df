using System.Text.Json.Serialization;

namespace TreatyIndicators.Catalogues.Plans;

/// <summary>The source-generated contract of plan files.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(PlanData))]
internal sealed partial class PlanJsonContext : JsonSerializerContext;
