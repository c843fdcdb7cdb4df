namespace TreatyIndicators.Benchmarks;

/// <summary>The vertices of a ring in degrees, without the one that closes it.</summary>
internal static class Vertices
{
    /// <summary>Absent where a coordinate is not given, or no place on earth.</summary>
    public static Vertex[]? Of(GeoRing ring)
    {
        var vertices = new Vertex[ring.Points.Count];
        for (var place = 0; place < vertices.Length; place++)
        {
            if (ring.Points[place] is not { Lat: { } lat and >= -90 and <= 90, Lon: { } lon and >= -180 and <= 180 })
            {
                return null;
            }

            vertices[place] = new((double)lon, (double)lat);
        }

        return vertices.Length > 1 && vertices[0] == vertices[^1] ? vertices[..^1] : vertices;
    }

    /// <summary>The rings of a polygon; absent where a coordinate is not given.</summary>
    public static List<Vertex[]>? Of(GeoPolygon polygon)
    {
        var rings = new List<Vertex[]>();
        foreach (var points in polygon.Rings.AsSpan())
        {
            if (Of(points) is not { } ring)
            {
                return null;
            }

            rings.Add(ring);
        }

        return rings;
    }

    public static int CountDistinct(Vertex[] ring) => new HashSet<Vertex>(ring).Count;

    /// <summary>The smallest distance of any two vertices in degrees; absent below two vertices.</summary>
    public static double? SmallestGap(Vertex[] ring)
    {
        double? smallest = null;
        for (var place = 0; place < ring.Length; place++)
        {
            for (var other = place + 1; other < ring.Length; other++)
            {
                var gap = Math.Sqrt(Square(ring[place].Lon - ring[other].Lon) + Square(ring[place].Lat - ring[other].Lat));
                smallest = smallest is null || gap < smallest ? gap : smallest;
            }
        }

        return smallest;
    }

    /// <summary>The largest distance of neighbours on the sphere in metres, from the last back to the first included.</summary>
    public static double LargestStep(Vertex[] ring)
    {
        var largest = 0.0;
        for (var place = 0; place < ring.Length; place++)
        {
            largest = Math.Max(largest, Metres(ring[place], ring[(place + 1) % ring.Length]));
        }

        return largest;
    }

    /// <summary>Whether no two sides meet but neighbours at their common vertex. Neighbouring vertices that are the same count once.</summary>
    public static bool IsSimple(Vertex[] ring)
    {
        var corners = ring.Where((vertex, place) => vertex != ring[(place + 1) % ring.Length]).ToArray();
        for (var place = 0; place < corners.Length; place++)
        {
            for (var other = place + 2; other < corners.Length; other++)
            {
                var areNeighbours = place == 0 && other == corners.Length - 1;
                if (!areNeighbours && Meet(corners[place], corners[place + 1], corners[other], corners[(other + 1) % corners.Length]))
                {
                    return false;
                }
            }
        }

        return true;
    }

    private static bool Meet(Vertex a, Vertex b, Vertex c, Vertex d)
    {
        var (first, second) = (Side(a, b, c), Side(a, b, d));
        var (third, fourth) = (Side(c, d, a), Side(c, d, b));
        return (first != second && third != fourth)
            || (first == 0 && IsBetween(a, b, c)) || (second == 0 && IsBetween(a, b, d))
            || (third == 0 && IsBetween(c, d, a)) || (fourth == 0 && IsBetween(c, d, b));
    }

    private static int Side(Vertex from, Vertex to, Vertex point) =>
        Math.Sign(((to.Lon - from.Lon) * (point.Lat - from.Lat)) - ((to.Lat - from.Lat) * (point.Lon - from.Lon)));

    private static bool IsBetween(Vertex from, Vertex to, Vertex point) =>
        point.Lon >= Math.Min(from.Lon, to.Lon) && point.Lon <= Math.Max(from.Lon, to.Lon)
        && point.Lat >= Math.Min(from.Lat, to.Lat) && point.Lat <= Math.Max(from.Lat, to.Lat);

    private static double Metres(Vertex from, Vertex to)
    {
        var (latitude, longitude) = (Radians(to.Lat - from.Lat), Radians(to.Lon - from.Lon));
        var half = Square(Math.Sin(latitude / 2)) + (Math.Cos(Radians(from.Lat)) * Math.Cos(Radians(to.Lat)) * Square(Math.Sin(longitude / 2)));
        return 2 * Surface.MeanRadius * Math.Asin(Math.Min(1, Math.Sqrt(half)));
    }

    private static double Radians(double degrees) => degrees * Math.PI / 180;

    private static double Square(double number) => number * number;
}
