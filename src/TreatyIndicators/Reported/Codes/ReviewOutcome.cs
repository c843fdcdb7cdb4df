namespace TreatyIndicators;

/// <summary>Result of the yearly review of kept items.</summary>
public enum ReviewOutcome
{
    /// <summary>Minimum.</summary>
    Minimum,

    /// <summary>Excess.</summary>
    Excess,
}
