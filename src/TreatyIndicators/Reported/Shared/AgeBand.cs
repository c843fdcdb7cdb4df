namespace TreatyIndicators;

/// <summary>A span of ages in completed years, both ends included.</summary>
/// <remarks>Bands are data and never a code list, because reports cut them differently. Not checked here: a report must be representable even when it is wrong.</remarks>
public sealed record AgeBand
{
    /// <summary>The lowest age in years; absent: from birth.</summary>
    public int? From { get; init; }

    /// <summary>The highest age in years; absent: open at the top.</summary>
    public int? To { get; init; }

    /// <summary>True when the age is recorded as not known; the other members are then absent.</summary>
    public bool? Unknown { get; init; }
}
