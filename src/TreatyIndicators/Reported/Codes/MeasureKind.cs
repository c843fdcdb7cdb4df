namespace TreatyIndicators;

/// <summary>Kind of national measure.</summary>
public enum MeasureKind
{
    /// <summary>Legal.</summary>
    Legal,

    /// <summary>Administrative.</summary>
    Administrative,

    /// <summary>Other.</summary>
    Other,
}
