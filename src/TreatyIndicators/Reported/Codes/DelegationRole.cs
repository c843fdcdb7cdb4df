namespace TreatyIndicators;

/// <summary>Role of a State at a meeting.</summary>
public enum DelegationRole
{
    /// <summary>State party.</summary>
    StateParty,

    /// <summary>Signatory.</summary>
    Signatory,

    /// <summary>Observer.</summary>
    Observer,
}
