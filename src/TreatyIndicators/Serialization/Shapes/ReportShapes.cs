namespace TreatyIndicators.Serialization;

/// <summary>The shapes of the documents that the library reads.</summary>
internal static class ReportShapes
{
    public static JsonShape Report { get; } = new ShapeBuilder(ReportJson.Options).Shape(typeof(StatePartyReport));

    public static JsonShape Records { get; } = new ShapeBuilder(ReportJson.Options).Shape(typeof(ConventionRecords));
}
