using System.Text.Json.Serialization;

namespace TreatyIndicators.Serialization;

/// <summary>The source-generated contract of reports and records: property names, types and order, without reflection.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(StatePartyReport))]
[JsonSerializable(typeof(ConventionRecords))]
[JsonSerializable(typeof(RecordFile))]
internal sealed partial class ReportJsonContext : JsonSerializerContext;
