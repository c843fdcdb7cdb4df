namespace TreatyIndicators;

/// <summary>State of a compliance case.</summary>
public enum CaseStatus
{
    /// <summary>Alleged.</summary>
    Alleged,

    /// <summary>Known.</summary>
    Known,

    /// <summary>Closed.</summary>
    Closed,
}
