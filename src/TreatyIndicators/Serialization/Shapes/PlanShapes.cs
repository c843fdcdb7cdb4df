using TreatyIndicators.Catalogues.Plans;

namespace TreatyIndicators.Serialization;

/// <summary>The shape of plans.</summary>
internal static class PlanShapes
{
    private const string Suffix = "Data";

    public static ObjectShape Plan { get; } = (ObjectShape)new ShapeBuilder(CatalogueJson.Options, NameOf).Shape(typeof(PlanData));

    /// <summary>The types that hold the JSON are named after what they hold.</summary>
    private static string NameOf(Type type) => type.Name.EndsWith(Suffix, StringComparison.Ordinal) ? type.Name[..^Suffix.Length] : type.Name;
}
