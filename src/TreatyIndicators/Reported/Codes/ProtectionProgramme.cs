namespace TreatyIndicators;

/// <summary>Programme made open to victims.</summary>
public enum ProtectionProgramme
{
    /// <summary>Humanitarian assistance.</summary>
    HumanitarianAssistance,

    /// <summary>Disaster risk reduction.</summary>
    DisasterRiskReduction,

    /// <summary>Conflict preparedness.</summary>
    ConflictPreparedness,

    /// <summary>Protection.</summary>
    Protection,
}
