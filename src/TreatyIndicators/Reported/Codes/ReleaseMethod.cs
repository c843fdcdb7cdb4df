namespace TreatyIndicators;

/// <summary>Method used on an area.</summary>
public enum ReleaseMethod
{
    /// <summary>Non technical survey.</summary>
    NonTechnicalSurvey,

    /// <summary>Technical survey.</summary>
    TechnicalSurvey,

    /// <summary>Clearance.</summary>
    Clearance,
}
