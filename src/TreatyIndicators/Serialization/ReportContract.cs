using TreatyIndicators.Conditions;

namespace TreatyIndicators.Serialization;

/// <summary>What conditions can read: reports, records outside the reports, and registers.</summary>
internal static class ReportContract
{
    private static readonly JsonContract OfReports = new(ReportJson.Options);

    private static readonly JsonContract Agreed = new(CatalogueJson.Options);

    /// <summary>A record that stands inside reports or records.</summary>
    public static RecordType Reported<T>() => OfReports.Record(typeof(T));

    public static RecordType Report { get; } = OfReports.Record(typeof(StatePartyReport));

    public static RecordType Records { get; } = OfReports.Record(typeof(ConventionRecords));

    public static RecordType Register { get; } = Agreed.Record(typeof(Register));

    public static RecordType Convention { get; } = Agreed.Record(typeof(Convention));

    public static RecordType Obligation { get; } = Agreed.Record(typeof(Obligation));
}
