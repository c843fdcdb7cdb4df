namespace TreatyIndicators.Benchmarks;

/// <summary>Rules of the geometry of one area.</summary>
internal static class GeometryRules
{
    private const double SmallestGap = 0.000001;

    private const double LargestStep = 5_000;

    private const double LargestOverlap = 0.009;

    private const decimal AreaTolerance = 0.05m;

    public static void Check(HazardousArea area, Fired fired)
    {
        var geometry = area.Geometry!;
        fired.If(Points.Any(geometry, IsNowhere), "C-09");
        var isSound = true;
        foreach (var polygon in geometry.Polygons.AsSpan())
        {
            isSound &= CheckRings(polygon, fired);
        }

        var overlaps = Overlaps.Share(geometry) > LargestOverlap;
        fired.If(overlaps, "C-14");
        fired.If(isSound && !overlaps && area.AreaM2 is { } stated && Surface.AreaOf(geometry) is { } drawn && Math.Abs(drawn - (double)stated) > (double)(AreaTolerance * stated), "C-16");
    }

    private static bool CheckRings(GeoPolygon polygon, Fired fired)
    {
        var isSound = true;
        foreach (var points in polygon.Rings.AsSpan())
        {
            if (Vertices.Of(points) is { } ring)
            {
                isSound &= CheckRing(ring, fired);
            }
        }

        return isSound;
    }

    /// <summary>Whether the ring runs round an area.</summary>
    private static bool CheckRing(Vertex[] ring, Fired fired)
    {
        var (hasArea, isSimple) = (Vertices.CountDistinct(ring) >= 3, Vertices.IsSimple(ring));
        fired.If(!hasArea, "C-10");
        fired.If(!isSimple, "C-11");
        fired.If(Vertices.SmallestGap(ring) <= SmallestGap, "C-12");
        fired.If(Vertices.LargestStep(ring) > LargestStep, "C-13");
        return hasArea && isSimple;
    }

    /// <summary>Off the globe, or on the point where missing coordinates end up.</summary>
    private static bool IsNowhere(GeoPoint point) =>
        point.Lat < -90 || point.Lat > 90 || point.Lon < -180 || point.Lon > 180 || (point.Lat == 0 && point.Lon == 0);
}
