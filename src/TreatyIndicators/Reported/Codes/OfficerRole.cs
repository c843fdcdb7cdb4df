namespace TreatyIndicators;

/// <summary>Office in the Convention machinery.</summary>
public enum OfficerRole
{
    /// <summary>President.</summary>
    President,

    /// <summary>Committee member.</summary>
    CommitteeMember,

    /// <summary>Coordinator.</summary>
    Coordinator,
}
