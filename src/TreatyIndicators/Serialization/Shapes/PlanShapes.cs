namespace TreatyIndicators.Serialization;

/// <summary>The shape of plans.</summary>
internal static class PlanShapes
{
    public static ObjectShape Plan { get; } = (ObjectShape)ShapeBuilder.Of(CatalogueJson.Plan);
}
