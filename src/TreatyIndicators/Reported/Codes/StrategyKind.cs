namespace TreatyIndicators;

/// <summary>Kind of planning instrument.</summary>
public enum StrategyKind
{
    /// <summary>Strategy.</summary>
    Strategy,

    /// <summary>Work plan.</summary>
    WorkPlan,
}
