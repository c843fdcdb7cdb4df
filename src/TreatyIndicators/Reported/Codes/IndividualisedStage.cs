namespace TreatyIndicators;

/// <summary>Stage of an individualised meeting; moves forward only.</summary>
public enum IndividualisedStage
{
    /// <summary>Interest.</summary>
    Interest,

    /// <summary>Preparing.</summary>
    Preparing,

    /// <summary>Held.</summary>
    Held,

    /// <summary>Report published.</summary>
    ReportPublished,
}
