namespace TreatyIndicators;

/// <summary>Plan or activity into which risk education is built.</summary>
public enum RiskEducationFramework
{
    /// <summary>Humanitarian response.</summary>
    HumanitarianResponse,

    /// <summary>Protection.</summary>
    Protection,

    /// <summary>Development.</summary>
    Development,

    /// <summary>Climate.</summary>
    Climate,

    /// <summary>Environment.</summary>
    Environment,

    /// <summary>Disaster risk.</summary>
    DisasterRisk,

    /// <summary>Education.</summary>
    Education,

    /// <summary>Human rights.</summary>
    HumanRights,

    /// <summary>Mine action plan.</summary>
    MineActionPlan,

    /// <summary>Survey.</summary>
    Survey,

    /// <summary>Clearance.</summary>
    Clearance,

    /// <summary>Victim assistance.</summary>
    VictimAssistance,
}
