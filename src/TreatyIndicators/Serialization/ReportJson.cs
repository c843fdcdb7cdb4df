using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace TreatyIndicators.Serialization;

/// <summary>The one set of JSON options for reports and records.</summary>
internal static class ReportJson
{
    public static JsonSerializerOptions Options { get; } = StrictJson.Options(ReportJsonContext.Default, ReportConverters.All);

    public static JsonTypeInfo<StatePartyReport> Report => (JsonTypeInfo<StatePartyReport>)Options.GetTypeInfo(typeof(StatePartyReport));

    public static JsonTypeInfo<RecordFile> RecordFile => (JsonTypeInfo<RecordFile>)Options.GetTypeInfo(typeof(RecordFile));

    public static JsonTypeInfo<ConventionRecords> Records => (JsonTypeInfo<ConventionRecords>)Options.GetTypeInfo(typeof(ConventionRecords));
}
