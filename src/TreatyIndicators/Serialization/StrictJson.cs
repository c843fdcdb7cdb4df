using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;

namespace TreatyIndicators.Serialization;

/// <summary>The JSON options of every format of the library: what is unknown, repeated, missing or of another kind is refused.</summary>
internal static class StrictJson
{
    /// <summary>Options that nobody can change any more.</summary>
    /// <param name="contract">The source-generated contract of the format.</param>
    /// <param name="converters">The converters of its values and lists.</param>
    public static JsonSerializerOptions Options(IJsonTypeInfoResolver contract, IEnumerable<JsonConverter> converters)
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
            MaxDepth = ReadLimits.MaxDepth,
            WriteIndented = true,
            NewLine = "\n",
            Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
            TypeInfoResolver = contract.WithAddedModifier(TreatEmptyListsAsAbsent),
        };
        foreach (var converter in converters)
        {
            options.Converters.Add(converter);
        }

        options.MakeReadOnly();
        return options;
    }

    /// <summary>
    /// A list that cannot be absent is empty when nothing was given: then it is not written, and null reads as empty. A list that
    /// can be absent is written even when it is empty, because "supplied, and nothing in it" says more than "not supplied".
    /// </summary>
    private static void TreatEmptyListsAsAbsent(JsonTypeInfo type)
    {
        if (type.Kind != JsonTypeInfoKind.Object)
        {
            return;
        }

        foreach (var property in type.Properties.Where(property => !property.IsRequired && !property.IsGetNullable))
        {
            if (type.Options.GetTypeInfo(property.PropertyType).Converter is IValueListConverter list)
            {
                property.IsSetNullable = true;
                property.ShouldSerialize = (_, value) => value is not null && !list.IsEmpty(value);
            }
        }
    }
}
