using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;

namespace TreatyIndicators.Serialization;

/// <summary>The one set of JSON options for reports and records.</summary>
internal static class ReportJson
{
    /// <summary>Deepest nesting that the format needs is ten; what is deeper is not a report.</summary>
    public const int MaxDepth = 32;

    public static JsonSerializerOptions Options { get; } = Build();

    public static JsonTypeInfo<StatePartyReport> Report => (JsonTypeInfo<StatePartyReport>)Options.GetTypeInfo(typeof(StatePartyReport));

    public static JsonTypeInfo<ConventionRecords> Records => (JsonTypeInfo<ConventionRecords>)Options.GetTypeInfo(typeof(ConventionRecords));

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
            TypeInfoResolver = ReportJsonContext.Default.WithAddedModifier(LeaveOutEmptyLists),
        };
        foreach (var converter in ReportConverters.All)
        {
            options.Converters.Add(converter);
        }

        options.MakeReadOnly();
        return options;
    }

    /// <summary>An empty list says as much as an absent one, so neither is written.</summary>
    private static void LeaveOutEmptyLists(JsonTypeInfo type)
    {
        if (type.Kind != JsonTypeInfoKind.Object)
        {
            return;
        }

        foreach (var property in type.Properties)
        {
            if (type.Options.GetTypeInfo(property.PropertyType).Converter is IValueListConverter list && !property.IsRequired)
            {
                property.ShouldSerialize = (_, value) => value is not null && !list.IsEmpty(value);
            }
        }
    }
}
