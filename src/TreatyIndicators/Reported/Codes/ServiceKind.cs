namespace TreatyIndicators;

/// <summary>Service to victims.</summary>
public enum ServiceKind
{
    /// <summary>Emergency care.</summary>
    EmergencyCare,

    /// <summary>Continuing medical care.</summary>
    ContinuingMedicalCare,

    /// <summary>Rehabilitation.</summary>
    Rehabilitation,

    /// <summary>Assistive technology.</summary>
    AssistiveTechnology,

    /// <summary>Psychosocial.</summary>
    Psychosocial,

    /// <summary>Peer support.</summary>
    PeerSupport,

    /// <summary>Social inclusion.</summary>
    SocialInclusion,

    /// <summary>Economic inclusion.</summary>
    EconomicInclusion,

    /// <summary>Education.</summary>
    Education,
}
