namespace TreatyIndicators;

/// <summary>Subject of a notice to the President.</summary>
public enum NoticeKind
{
    /// <summary>Stock find.</summary>
    StockFind,

    /// <summary>Area find.</summary>
    AreaFind,

    /// <summary>Reporting help sought.</summary>
    ReportingHelpSought,

    /// <summary>Reporting help given.</summary>
    ReportingHelpGiven,

    /// <summary>Other.</summary>
    Other,
}
