namespace TreatyIndicators;

/// <summary>Where an area lies: a point, or one or more polygons, in WGS 84.</summary>
public sealed record Geometry
{
    /// <summary>The point, where the area is given as one.</summary>
    public GeoPoint? Point { get; init; }

    /// <summary>The polygons, where the area is given by its outline.</summary>
    public ValueList<GeoPolygon> Polygons { get; init => field = value ?? []; } = [];
}
