namespace TreatyIndicators.Serialization;

/// <summary>What the schema says of a section or field: its English label in the field list, with the unit.</summary>
internal static class SchemaDescriptions
{
    /// <param name="path">The path of a section or field, for instance <c>hazardousAreas.areas.areaM2</c>.</param>
    /// <returns>The description; <see langword="null"/> where the field list has none, as for the parts of shared records.</returns>
    public static string? Of(string path) => FormCatalogue.Find(path) is { } field
        ? field.Label.En + Unit(field.Type) + (field.Note is { } note ? $" ({note.En})" : string.Empty)
        : FormCatalogue.Sections.FirstOrDefault(section => section.Path == path)?.About;

    private static string Unit(string type) => type switch
    {
        "m2" or "signed m2" => ", in square metres",
        "mm" => ", in millimetres",
        "g" => ", in grams",
        "years" => ", in years",
        _ => "",
    };
}
