namespace TreatyIndicators;

/// <summary>The casualties of a State in a calendar year, as the Landmine Monitor published them.</summary>
public sealed record MonitorCasualties
{
    /// <summary>State.</summary>
    /// <remarks>Source: P17; I.</remarks>
    public StateCode? State { get; init; }

    /// <summary>Calendar year.</summary>
    /// <remarks>Source: P17; I.</remarks>
    public int? Year { get; init; }

    /// <summary>Casualties (number of persons).</summary>
    /// <remarks>Source: P17; I.</remarks>
    public long? Total { get; init; }
}
