using System.Text.Json.Serialization;
using TreatyIndicators.Catalogues.Crosswalks;
using TreatyIndicators.Catalogues.Plans;
using TreatyIndicators.Catalogues.Rules;

namespace TreatyIndicators.Serialization;

/// <summary>The source-generated contract of the catalogue files: property names, types and order, without reflection.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(Register))]
[JsonSerializable(typeof(ValueList<State>))]
[JsonSerializable(typeof(ValueList<Convention>))]
[JsonSerializable(typeof(ValueList<Meeting>))]
[JsonSerializable(typeof(ValueList<ActionPlanEntry>))]
[JsonSerializable(typeof(ValueList<StateGroup>))]
[JsonSerializable(typeof(ValueList<DeadlineRule>))]
[JsonSerializable(typeof(PlanData))]
[JsonSerializable(typeof(CrosswalkData))]
[JsonSerializable(typeof(ValueList<RuleData>))]
[JsonSerializable(typeof(SampleDescription))]
internal sealed partial class CatalogueJsonContext : JsonSerializerContext;
