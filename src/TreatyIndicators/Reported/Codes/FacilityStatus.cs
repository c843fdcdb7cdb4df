namespace TreatyIndicators;

/// <summary>State of that work.</summary>
public enum FacilityStatus
{
    /// <summary>In process.</summary>
    InProcess,

    /// <summary>Completed.</summary>
    Completed,
}
