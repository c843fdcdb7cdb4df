namespace TreatyIndicators;

/// <summary>Whether areas by kind add up to the area or may overlap.</summary>
public enum SplitKind
{
    /// <summary>Exclusive.</summary>
    Exclusive,

    /// <summary>Overlapping.</summary>
    Overlapping,
}
