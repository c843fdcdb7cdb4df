namespace TreatyIndicators;

/// <summary>The goal round which the talks of a national mine action platform turn.</summary>
public enum FocusGoal
{
    /// <summary>Destruction of stockpiles.</summary>
    StockpileDestruction,

    /// <summary>Clearance.</summary>
    Clearance,

    /// <summary>Assistance to victims.</summary>
    VictimAssistance,

    /// <summary>Another goal.</summary>
    Other,
}
