namespace TreatyIndicators;

/// <summary>Kind of delegation of a participant.</summary>
public enum DelegationKind
{
    /// <summary>State party.</summary>
    StateParty,

    /// <summary>State not party.</summary>
    StateNotParty,

    /// <summary>International organisation.</summary>
    InternationalOrganisation,

    /// <summary>Ngo.</summary>
    Ngo,

    /// <summary>Other.</summary>
    Other,
}
