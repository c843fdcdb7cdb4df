namespace TreatyIndicators;

/// <summary>State of one hazardous area.</summary>
public enum AreaState
{
    /// <summary>Open.</summary>
    Open,

    /// <summary>Closed.</summary>
    Closed,

    /// <summary>Handed over.</summary>
    HandedOver,
}
