namespace TreatyIndicators.Benchmarks;

/// <summary>Whether a point lies in a geometry.</summary>
internal static class Boundary
{
    /// <summary>A point lies inside when a line from it crosses the rings an odd number of times. Unknown where a coordinate or the outline is not given.</summary>
    public static bool? Holds(Geometry boundary, double lon, double lat)
    {
        var isInside = false;
        foreach (var polygon in boundary.Polygons.AsSpan())
        {
            if (Vertices.Of(polygon) is not { Count: > 0 } rings)
            {
                return null;
            }

            isInside ^= rings.Count(ring => CrossesOddly(ring, lon, lat)) % 2 == 1;
        }

        return boundary.Polygons.Count == 0 ? null : isInside;
    }

    private static bool CrossesOddly(Vertex[] ring, double lon, double lat)
    {
        var odd = false;
        for (var place = 0; place < ring.Length; place++)
        {
            var (from, to) = (ring[place], ring[(place + 1) % ring.Length]);
            if ((from.Lat > lat) != (to.Lat > lat) && lon < from.Lon + ((to.Lon - from.Lon) * (lat - from.Lat) / (to.Lat - from.Lat)))
            {
                odd = !odd;
            }
        }

        return odd;
    }
}
