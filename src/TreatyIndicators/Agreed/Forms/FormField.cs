namespace TreatyIndicators;

/// <summary>A field of a report: what it means, and where the forms of each convention have it.</summary>
public sealed record FormField
{
    /// <summary>The JSON path, lists marked with <c>[]</c>: <c>hazardousAreas.areas[].areaM2</c>.</summary>
    public required string Path { get; init; }

    /// <summary>What it holds, in a few words.</summary>
    public required Label Label { get; init; }

    /// <summary>What a reader should know besides; absent: nothing.</summary>
    public Label? Note { get; init; }

    /// <summary>The type as the field list names it: <c>text</c>, <c>m2</c>, <c>code HazardStatus</c>, <c>attestation</c>.</summary>
    public required string Type { get; init; }

    /// <summary>How many values it has; inside a list, for each row.</summary>
    public required FieldCardinality Cardinality { get; init; }

    /// <summary>Whether it tells rows of one list apart when the rows of several years are merged.</summary>
    public bool Key { get; init; }

    /// <summary>Its place under each convention that has it.</summary>
    public required ValueList<FormUse> Uses { get; init; }

    /// <summary>The marks of the sources that the field rests on; <see cref="FormCatalogue.Marks"/> explains them.</summary>
    public required ValueList<string> Sources { get; init; }

    /// <summary>The section it belongs to: the first word of the path.</summary>
    public string Section => Path.Split('.')[0];

    /// <summary>Its place under a convention; absent: not used under it.</summary>
    public FormUse? UseIn(ConventionId convention) => Uses.FirstOrDefault(use => use.Convention == convention);
}
