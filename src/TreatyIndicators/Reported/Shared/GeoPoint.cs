namespace TreatyIndicators;

/// <summary>A point on the earth, in WGS 84.</summary>
public sealed record GeoPoint
{
    /// <summary>Latitude in degrees, north positive.</summary>
    public decimal? Lat { get; init; }

    /// <summary>Longitude in degrees, east positive.</summary>
    public decimal? Lon { get; init; }
}
