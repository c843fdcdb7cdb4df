namespace TreatyIndicators;

/// <summary>Kind of member of a coordination body.</summary>
public enum MemberKind
{
    /// <summary>Ministry.</summary>
    Ministry,

    /// <summary>Agency.</summary>
    Agency,

    /// <summary>Survivor organisation.</summary>
    SurvivorOrganisation,

    /// <summary>Ngo.</summary>
    Ngo,

    /// <summary>International organisation.</summary>
    InternationalOrganisation,

    /// <summary>Other.</summary>
    Other,
}
