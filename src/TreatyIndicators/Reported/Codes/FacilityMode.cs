namespace TreatyIndicators;

/// <summary>What happens to a production plant.</summary>
public enum FacilityMode
{
    /// <summary>Convert.</summary>
    Convert,

    /// <summary>Decommission.</summary>
    Decommission,
}
