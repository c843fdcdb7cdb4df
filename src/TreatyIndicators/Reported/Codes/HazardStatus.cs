namespace TreatyIndicators;

/// <summary>Suspected or confirmed hazardous area.</summary>
public enum HazardStatus
{
    /// <summary>Sha.</summary>
    Sha,

    /// <summary>Cha.</summary>
    Cha,
}
