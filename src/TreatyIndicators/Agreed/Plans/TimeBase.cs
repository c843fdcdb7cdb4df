namespace TreatyIndicators;

/// <summary>The time that an indicator looks at.</summary>
public enum TimeBase
{
    /// <summary>The state of things on the reference date, read from the effective report.</summary>
    Instant,

    /// <summary>What happened within the year, read from the report of that year alone.</summary>
    Annual,

    /// <summary>What happened since the first day of the plan, read from all effective reports since.</summary>
    Cumulative,
}
