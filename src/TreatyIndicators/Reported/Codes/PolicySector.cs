namespace TreatyIndicators;

/// <summary>Policy field.</summary>
public enum PolicySector
{
    /// <summary>Disability.</summary>
    Disability,

    /// <summary>Health.</summary>
    Health,

    /// <summary>Education.</summary>
    Education,

    /// <summary>Employment.</summary>
    Employment,

    /// <summary>Climate environment.</summary>
    ClimateEnvironment,

    /// <summary>Development.</summary>
    Development,

    /// <summary>Poverty reduction.</summary>
    PovertyReduction,

    /// <summary>Social.</summary>
    Social,

    /// <summary>Human rights.</summary>
    HumanRights,
}
