namespace TreatyIndicators;

/// <summary>What a coder found in a statement.</summary>
public enum StatementTag
{
    /// <summary>Condemnation.</summary>
    Condemnation,

    /// <summary>Universalization effort.</summary>
    UniversalizationEffort,

    /// <summary>Multi year support.</summary>
    MultiYearSupport,

    /// <summary>Stockpile progress.</summary>
    StockpileProgress,

    /// <summary>Stockpile experience.</summary>
    StockpileExperience,

    /// <summary>Clearance lessons.</summary>
    ClearanceLessons,

    /// <summary>Lessons shared.</summary>
    LessonsShared,

    /// <summary>Cooperation lessons.</summary>
    CooperationLessons,

    /// <summary>Assistance request.</summary>
    AssistanceRequest,

    /// <summary>Needs account.</summary>
    NeedsAccount,

    /// <summary>Clearance support.</summary>
    ClearanceSupport,

    /// <summary>Victim assistance support.</summary>
    VictimAssistanceSupport,

    /// <summary>Donor coordination.</summary>
    DonorCoordination,

    /// <summary>Compliance update.</summary>
    ComplianceUpdate,

    /// <summary>Coalition used.</summary>
    CoalitionUsed,

    /// <summary>Coalition not used.</summary>
    CoalitionNotUsed,

    /// <summary>Legislation obstacle.</summary>
    LegislationObstacle,

    /// <summary>Legislation help request.</summary>
    LegislationHelpRequest,

    /// <summary>Legislation help offer.</summary>
    LegislationHelpOffer,

    /// <summary>The State has or had stockpiles to destroy.</summary>
    StockpileDuty,

    /// <summary>The State has or had areas to clear.</summary>
    ClearanceDuty,

    /// <summary>The State has or had victims to assist.</summary>
    VictimAssistanceDuty,

    /// <summary>A need for help with stockpile destruction.</summary>
    StockpileNeed,

    /// <summary>A need for help with clearance or risk reduction.</summary>
    ClearanceNeed,

    /// <summary>A need for help with victim assistance.</summary>
    VictimAssistanceNeed,

    /// <summary>Money, technical or in-kind help given to others, for any duty.</summary>
    AssistanceGiven,
}
