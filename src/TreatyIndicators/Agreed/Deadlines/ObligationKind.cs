namespace TreatyIndicators;

/// <summary>A duty of a profile, whatever article it stands in.</summary>
public enum ObligationKind
{
    /// <summary>Destruction of stocks: APMBC Article 4, CCM Article 3.</summary>
    StockpileDestruction,

    /// <summary>Clearance of areas: APMBC Article 5, CCM Article 4.</summary>
    Clearance,

    /// <summary>Items kept for permitted purposes: APMBC Article 3, CCM Article 3(6) to (8).</summary>
    Retention,

    /// <summary>Victim assistance: APMBC Article 6(3), CCM Article 5.</summary>
    VictimAssistance,

    /// <summary>National implementation measures: Article 9 of both.</summary>
    NationalMeasures,

    /// <summary>Transparency reports: Article 7 of both.</summary>
    Reporting,
}
