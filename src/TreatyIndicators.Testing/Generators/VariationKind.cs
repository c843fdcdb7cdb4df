namespace TreatyIndicators.Testing;

/// <summary>What a step of a variation does.</summary>
internal enum VariationKind
{
    /// <summary>Multiplies all figures that are added to each other: items, persons, money.</summary>
    Scale,

    /// <summary>Moves a part of a figure from one row to another.</summary>
    Move,

    /// <summary>Makes a row of its own of a part of another.</summary>
    Split,

    /// <summary>Moves a day or changes words.</summary>
    Reword,
}
