namespace TreatyIndicators.Serialization;

/// <summary>The shapes of reports and records.</summary>
internal static class ReportShapes
{
    public static ObjectShape Report { get; } = (ObjectShape)ShapeBuilder.Of(ReportJson.Report);

    public static ObjectShape RecordFile { get; } = (ObjectShape)ShapeBuilder.Of(ReportJson.RecordFile);

    public static ObjectShape Records { get; } = (ObjectShape)ShapeBuilder.Of(ReportJson.Records);
}
