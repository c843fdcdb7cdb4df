namespace TreatyIndicators.Benchmarks;

/// <summary>Areas on the ground: small enough to be flat, at the latitude of the middle of the geometry.</summary>
internal static class Surface
{
    public const double MeanRadius = 6_371_008.8;

    /// <summary>The area in square metres; holes are taken off. Absent without polygons, where one has no ring, or where a coordinate is not given.</summary>
    public static double? AreaOf(Geometry geometry)
    {
        var area = 0.0;
        foreach (var polygon in geometry.Polygons.AsSpan())
        {
            if (Vertices.Of(polygon) is not { Count: > 0 } rings)
            {
                return null;
            }

            area += rings.Select((ring, place) => place == 0 ? AreaOf(ring) : -AreaOf(ring)).Sum();
        }

        return geometry.Polygons.Count == 0 ? null : area;
    }

    private static double AreaOf(Vertex[] ring)
    {
        if (ring.Length < 3)
        {
            return 0;
        }

        var doubled = 0.0;
        for (var place = 0; place < ring.Length; place++)
        {
            // Measured from the first vertex, so that small areas far from the equator lose no digits.
            var (from, to) = (ring[place], ring[(place + 1) % ring.Length]);
            doubled += ((from.Lon - ring[0].Lon) * (to.Lat - ring[0].Lat)) - ((to.Lon - ring[0].Lon) * (from.Lat - ring[0].Lat));
        }

        var perDegree = MeanRadius * Math.PI / 180;
        var middle = (ring.Min(vertex => vertex.Lat) + ring.Max(vertex => vertex.Lat)) / 2;
        return Math.Abs(doubled) / 2 * perDegree * perDegree * Math.Cos(middle * Math.PI / 180);
    }
}
