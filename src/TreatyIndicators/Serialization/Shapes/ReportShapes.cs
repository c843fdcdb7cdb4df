namespace TreatyIndicators.Serialization;

/// <summary>The shapes of the documents that the library reads.</summary>
internal static class ReportShapes
{
    public static ObjectShape Report { get; } = (ObjectShape)new ShapeBuilder(ReportJson.Options).Shape(typeof(StatePartyReport));

    public static ObjectShape Records { get; } = (ObjectShape)new ShapeBuilder(ReportJson.Options).Shape(typeof(ConventionRecords));
}
