namespace TreatyIndicators;

/// <summary>Kind of instrument deposited.</summary>
public enum ConsentKind
{
    /// <summary>Ratification.</summary>
    Ratification,

    /// <summary>Acceptance.</summary>
    Acceptance,

    /// <summary>Approval.</summary>
    Approval,

    /// <summary>Accession.</summary>
    Accession,

    /// <summary>Succession.</summary>
    Succession,
}
