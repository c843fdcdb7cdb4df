namespace TreatyIndicators;

/// <summary>State of a milestone.</summary>
public enum MilestoneStatus
{
    /// <summary>Planned.</summary>
    Planned,

    /// <summary>Met.</summary>
    Met,

    /// <summary>Late.</summary>
    Late,

    /// <summary>Revised.</summary>
    Revised,

    /// <summary>Dropped.</summary>
    Dropped,
}
