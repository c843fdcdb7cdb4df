namespace TreatyIndicators;

/// <summary>Topic of shared lessons.</summary>
public enum LessonTopic
{
    /// <summary>Stockpile destruction.</summary>
    StockpileDestruction,

    /// <summary>Clearance.</summary>
    Clearance,

    /// <summary>Risk education.</summary>
    RiskEducation,

    /// <summary>Victim assistance.</summary>
    VictimAssistance,

    /// <summary>Cooperation.</summary>
    Cooperation,

    /// <summary>Reporting.</summary>
    Reporting,

    /// <summary>Other.</summary>
    Other,
}
