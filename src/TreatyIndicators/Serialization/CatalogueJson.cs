using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;

namespace TreatyIndicators.Serialization;

/// <summary>The one set of JSON options for the catalogue files; as strict as the one for reports.</summary>
internal static class CatalogueJson
{
    /// <summary>Deepest nesting that the files need is five; what is deeper is not a catalogue file.</summary>
    public const int MaxDepth = 16;

    public static JsonSerializerOptions Options { get; } = Build();

    public static JsonTypeInfo<Register> Register => TypeInfo<Register>();

    public static JsonTypeInfo<ValueList<State>> States => TypeInfo<ValueList<State>>();

    public static JsonTypeInfo<ValueList<Convention>> Conventions => TypeInfo<ValueList<Convention>>();

    public static JsonTypeInfo<ValueList<Meeting>> Meetings => TypeInfo<ValueList<Meeting>>();

    public static JsonTypeInfo<ValueList<ActionPlanEntry>> PlanEntries => TypeInfo<ValueList<ActionPlanEntry>>();

    public static JsonTypeInfo<SampleDescription> Sample => TypeInfo<SampleDescription>();

    private static JsonTypeInfo<T> TypeInfo<T>() => (JsonTypeInfo<T>)Options.GetTypeInfo(typeof(T));

    private static JsonSerializerOptions Build()
    {
        var options = new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
            AllowDuplicateProperties = false,
            RespectRequiredConstructorParameters = true,
            RespectNullableAnnotations = true,
            NumberHandling = JsonNumberHandling.Strict,
            MaxDepth = MaxDepth,
            WriteIndented = true,
            Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
            TypeInfoResolver = CatalogueJsonContext.Default,
        };
        foreach (var converter in CatalogueConverters.All)
        {
            options.Converters.Add(converter);
        }

        options.MakeReadOnly();
        return options;
    }
}
