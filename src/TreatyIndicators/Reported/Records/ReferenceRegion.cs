namespace TreatyIndicators;

/// <summary>A region of a State.</summary>
public sealed record ReferenceRegion
{
    /// <summary>Name of the list of codes, for instance a gazetteer or a list of administrative units; absent: the only list of the State.</summary>
    /// <remarks>Source: I.</remarks>
    public string? Gazetteer { get; init; }

    /// <summary>State.</summary>
    /// <remarks>Source: I.</remarks>
    public StateCode? State { get; init; }

    /// <summary>Region code, as reports write it.</summary>
    /// <remarks>Source: I.</remarks>
    public string? Code { get; init; }

    /// <summary>Area (square metres).</summary>
    /// <remarks>Source: I.</remarks>
    public decimal? AreaM2 { get; init; }

    /// <summary>Population (number of persons).</summary>
    /// <remarks>Source: I.</remarks>
    public long? Population { get; init; }
}
