namespace TreatyIndicators.Benchmarks;

/// <summary>All points of a geometry: the point itself and the vertices of all rings.</summary>
internal static class Points
{
    public static bool Any(TreatyIndicators.Geometry? geometry, Func<GeoPoint, bool> test)
    {
        if (geometry is null)
        {
            return false;
        }

        if (geometry.Point is { } only && test(only))
        {
            return true;
        }

        foreach (var polygon in geometry.Polygons.AsSpan())
        {
            foreach (var ring in polygon.Rings.AsSpan())
            {
                foreach (var point in ring.Points.AsSpan())
                {
                    if (test(point))
                    {
                        return true;
                    }
                }
            }
        }

        return false;
    }
}
