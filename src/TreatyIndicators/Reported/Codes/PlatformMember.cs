namespace TreatyIndicators;

/// <summary>The sort of a member of a national mine action platform.</summary>
public enum PlatformMember
{
    /// <summary>Ministry.</summary>
    Ministry,

    /// <summary>Donor.</summary>
    Donor,

    /// <summary>International organisation.</summary>
    InternationalOrganisation,

    /// <summary>International non-governmental organisation.</summary>
    InternationalNgo,

    /// <summary>National non-governmental organisation.</summary>
    NationalNgo,

    /// <summary>Private sector.</summary>
    PrivateSector,

    /// <summary>United Nations.</summary>
    UnitedNations,

    /// <summary>Affected group.</summary>
    AffectedGroup,

    /// <summary>Academia.</summary>
    Academia,
}
