namespace TreatyIndicators;

/// <summary>What a State is in a committee.</summary>
public enum CommitteeRole
{
    /// <summary>Chair.</summary>
    Chair,

    /// <summary>Member.</summary>
    Member,
}
