namespace TreatyIndicators;

/// <summary>A polygon: an outer ring, and rings that cut holes into it.</summary>
public sealed record GeoPolygon
{
    /// <summary>The rings, the outer one first.</summary>
    public ValueList<GeoRing> Rings { get; init => field = value ?? []; } = [];
}
