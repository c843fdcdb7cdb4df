namespace TreatyIndicators;

/// <summary>Kind of organisation at a meeting.</summary>
public enum OrganisationKind
{
    /// <summary>Survivor organisation.</summary>
    SurvivorOrganisation,

    /// <summary>Ngo.</summary>
    Ngo,

    /// <summary>International organisation.</summary>
    InternationalOrganisation,

    /// <summary>Academic.</summary>
    Academic,

    /// <summary>Other.</summary>
    Other,
}
