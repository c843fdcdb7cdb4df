namespace TreatyIndicators;

/// <summary>How clearly a report says something.</summary>
public enum Clarity
{
    /// <summary>Clearly.</summary>
    Clear,

    /// <summary>In part.</summary>
    Partly,

    /// <summary>Not at all.</summary>
    Missing,
}
