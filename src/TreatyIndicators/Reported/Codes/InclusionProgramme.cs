namespace TreatyIndicators;

/// <summary>Kind of inclusion programme.</summary>
public enum InclusionProgramme
{
    /// <summary>Employment.</summary>
    Employment,

    /// <summary>Livelihood.</summary>
    Livelihood,

    /// <summary>Social protection.</summary>
    SocialProtection,

    /// <summary>Education.</summary>
    Education,

    /// <summary>Other.</summary>
    Other,
}
