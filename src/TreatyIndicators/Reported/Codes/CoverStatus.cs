namespace TreatyIndicators;

/// <summary>Box ticked on the cover page for one form.</summary>
public enum CoverStatus
{
    /// <summary>Changed.</summary>
    Changed,

    /// <summary>Unchanged.</summary>
    Unchanged,

    /// <summary>Not applicable.</summary>
    NotApplicable,
}
