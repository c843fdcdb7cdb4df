namespace TreatyIndicators;

/// <summary>How far marking went.</summary>
public enum MarkingStatus
{
    /// <summary>None.</summary>
    None,

    /// <summary>Partial.</summary>
    Partial,

    /// <summary>Complete.</summary>
    Complete,
}
