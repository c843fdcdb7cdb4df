namespace TreatyIndicators;

/// <summary>Unit in which the State gave its areas.</summary>
public enum AreaUnit
{
    /// <summary>Square metre.</summary>
    SquareMetre,

    /// <summary>Hectare.</summary>
    Hectare,

    /// <summary>Square kilometre.</summary>
    SquareKilometre,
}
