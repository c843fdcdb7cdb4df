using TreatyIndicators.Serialization;

namespace TreatyIndicators.Conditions;

/// <summary>The records inside reports that functions take as arguments.</summary>
internal static class ReportRecords
{
    public static RecordType NilStatement { get; } = ReportContract.Reported<NilStatement>();

    public static RecordType Geometry { get; } = ReportContract.Reported<Geometry>();

    public static RecordType Ring { get; } = ReportContract.Reported<GeoRing>();

    public static RecordType Point { get; } = ReportContract.Reported<GeoPoint>();

    public static RecordType AgeBand { get; } = ReportContract.Reported<AgeBand>();
}
