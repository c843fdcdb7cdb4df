namespace TreatyIndicators;

/// <summary>Topic of an offer of help.</summary>
public enum OfferTopic
{
    /// <summary>Legislation.</summary>
    Legislation,

    /// <summary>Reporting.</summary>
    Reporting,

    /// <summary>Technical.</summary>
    Technical,

    /// <summary>Other.</summary>
    Other,
}
