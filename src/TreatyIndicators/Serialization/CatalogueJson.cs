using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using TreatyIndicators.Catalogues.Crosswalks;
using TreatyIndicators.Catalogues.Plans;
using TreatyIndicators.Catalogues.Rules;

namespace TreatyIndicators.Serialization;

/// <summary>The one set of JSON options for the catalogue files: States, conventions, registers, meetings and plans.</summary>
internal static class CatalogueJson
{
    public static JsonSerializerOptions Options { get; } = StrictJson.Options(CatalogueJsonContext.Default, CatalogueConverters.All);

    public static JsonTypeInfo<Register> Register => TypeInfo<Register>();

    public static JsonTypeInfo<ValueList<State>> States => TypeInfo<ValueList<State>>();

    public static JsonTypeInfo<ValueList<Convention>> Conventions => TypeInfo<ValueList<Convention>>();

    public static JsonTypeInfo<ValueList<Meeting>> Meetings => TypeInfo<ValueList<Meeting>>();

    public static JsonTypeInfo<ValueList<ActionPlanEntry>> PlanEntries => TypeInfo<ValueList<ActionPlanEntry>>();

    public static JsonTypeInfo<ValueList<StateGroup>> Groups => TypeInfo<ValueList<StateGroup>>();

    public static JsonTypeInfo<ValueList<DeadlineRule>> DeadlineRules => TypeInfo<ValueList<DeadlineRule>>();

    public static JsonTypeInfo<PlanData> Plan => TypeInfo<PlanData>();

    public static JsonTypeInfo<CrosswalkData> Crosswalk => TypeInfo<CrosswalkData>();

    public static JsonTypeInfo<ValueList<RuleData>> Rules => TypeInfo<ValueList<RuleData>>();

    public static JsonTypeInfo<RuleData> Rule => TypeInfo<RuleData>();

    public static JsonTypeInfo<SampleDescription> Sample => TypeInfo<SampleDescription>();

    private static JsonTypeInfo<T> TypeInfo<T>() => (JsonTypeInfo<T>)Options.GetTypeInfo(typeof(T));
}
