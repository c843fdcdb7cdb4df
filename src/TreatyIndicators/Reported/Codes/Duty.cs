namespace TreatyIndicators;

/// <summary>Convention-neutral name of a duty; articles in the mapping table.</summary>
public enum Duty
{
    /// <summary>Stockpile destruction.</summary>
    StockpileDestruction,

    /// <summary>Clearance.</summary>
    Clearance,

    /// <summary>Risk education.</summary>
    RiskEducation,

    /// <summary>Victim assistance.</summary>
    VictimAssistance,

    /// <summary>Retention.</summary>
    Retention,

    /// <summary>National implementation.</summary>
    NationalImplementation,

    /// <summary>General.</summary>
    General,
}
