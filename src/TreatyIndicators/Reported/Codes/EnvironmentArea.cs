namespace TreatyIndicators;

/// <summary>Work informed by climate and environment.</summary>
public enum EnvironmentArea
{
    /// <summary>Stockpile destruction.</summary>
    StockpileDestruction,

    /// <summary>Survey.</summary>
    Survey,

    /// <summary>Clearance.</summary>
    Clearance,

    /// <summary>Risk education.</summary>
    RiskEducation,

    /// <summary>Risk reduction.</summary>
    RiskReduction,

    /// <summary>Strategy.</summary>
    Strategy,

    /// <summary>Work plan.</summary>
    WorkPlan,
}
