using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace TreatyIndicators.Serialization;

/// <summary>Reads the embedded field list, as strictly as any other file.</summary>
internal static class FormJson
{
    private static JsonSerializerOptions Options { get; } = StrictJson.Options(FormJsonContext.Default, Converters);

    public static FormData Read(Stream utf8) =>
        JsonSerializer.Deserialize(utf8, (JsonTypeInfo<FormData>)Options.GetTypeInfo(typeof(FormData)))!;

    private static JsonConverter[] Converters =>
    [
        new IdentifierConverter<ConventionId>("^[A-Z][A-Za-z0-9]{0,31}$"),
        new JsonStringEnumConverter<FormLetter>(allowIntegerValues: false),
        new JsonStringEnumConverter<FormPage>(allowIntegerValues: false),
        new JsonStringEnumConverter<FieldBasis>(allowIntegerValues: false),
        new JsonStringEnumConverter<FieldCardinality>(allowIntegerValues: false),
        new JsonStringEnumConverter<ReportFormat>(allowIntegerValues: false),
        new ValueListConverter<string>(),
        new ValueListConverter<FormLetter>(),
        new ValueListConverter<FormUse>(),
        new ValueListConverter<SourceMark>(),
        new ValueListConverter<FormatLayout>(),
        new ValueListConverter<ReportingForm>(),
        new ValueListConverter<FormSection>(),
        new ValueListConverter<FormField>(),
    ];
}
