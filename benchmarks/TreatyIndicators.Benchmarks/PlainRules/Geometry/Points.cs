namespace TreatyIndicators.Benchmarks;

/// <summary>All points of a geometry: the point itself and the vertices of all rings.</summary>
internal static class Points
{
    public static bool Any(Geometry? geometry, Func<GeoPoint, bool> test) =>
        geometry is not null
        && ((geometry.Point is { } only && test(only))
            || Plain.Any(geometry.Polygons, polygon => Plain.Any(polygon.Rings, ring => Plain.Any(ring.Points, test))));
}
