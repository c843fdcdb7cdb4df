namespace TreatyIndicators.Serialization;

/// <summary>The shapes of catalogue files by which a file is told from others.</summary>
internal static class CatalogueShapes
{
    public static ObjectShape Register { get; } = (ObjectShape)ShapeBuilder.Of(CatalogueJson.Register);

    public static ObjectShape State { get; } = Row(ShapeBuilder.Of(CatalogueJson.States));

    public static ObjectShape Meeting { get; } = Row(ShapeBuilder.Of(CatalogueJson.Meetings));

    private static ObjectShape Row(JsonShape list) => (ObjectShape)((ListShape)list).Member;
}
