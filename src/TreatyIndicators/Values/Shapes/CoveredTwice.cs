namespace TreatyIndicators;

/// <summary>How much of the ground that several polygons cover is covered by more than one of them.</summary>
/// <remarks>
/// The map is cut into strips at every vertex and at every place where edges cross. Within a strip no edges cross, so that the width
/// that is covered grows evenly, and the width in the middle gives the area. Past <see cref="MostVisits"/> edges in strips the answer is not known:
/// that takes thousands of long edges side by side.
/// </remarks>
internal static class CoveredTwice
{
    /// <summary>The edges that are looked at in all strips together, and the pairs that are tested for a crossing, at most.</summary>
    public const int MostVisits = 3_000_000;

    /// <summary>The share, from 0 to 1: the area covered by two or more polygons, in the area covered by any.</summary>
    /// <param name="polygons">The rings of each polygon. A place is in a polygon where an odd number of its rings is round it.</param>
    /// <returns>Nothing where the polygons have no area, and past the limit.</returns>
    public static double? Share(IReadOnlyList<IReadOnlyList<Ring>> polygons)
    {
        var edges = EdgesOf(polygons);
        Array.Sort(edges, (one, other) => one.From.CompareTo(other.From));
        return Cuts(edges) is { } cuts ? Share(edges, cuts, polygons.Count) : null;
    }

    private static Edge[] EdgesOf(IReadOnlyList<IReadOnlyList<Ring>> polygons)
    {
        var edges = new List<Edge>();
        long? beside = null;
        for (var polygon = 0; polygon < polygons.Count; polygon++)
        {
            foreach (var ring in polygons[polygon])
            {
                var points = (beside is { } x ? ring.Beside(x) : ring).Points;
                beside ??= points.Length > 0 ? points[0].X : null;
                Add(edges, points, polygon);
            }
        }

        return [.. edges];
    }

    /// <summary>Edges that run along a parallel bound no width.</summary>
    private static void Add(List<Edge> edges, ReadOnlySpan<RingPoint> points, int polygon)
    {
        for (var place = 0; place < points.Length; place++)
        {
            var (one, other) = (points[place], points[(place + 1) % points.Length]);
            if (one.Y != other.Y)
            {
                var (low, high) = one.Y < other.Y ? (one, other) : (other, one);
                edges.Add(new(polygon, low.Longitude, Earth.EqualArea(low), high.Longitude, Earth.EqualArea(high)));
            }
        }
    }

    /// <summary>The heights at which the map is cut, from the bottom; nothing past the limit.</summary>
    private static double[]? Cuts(Edge[] edges)
    {
        var cuts = new List<double>(edges.Length * 2);
        var (beside, count, left) = (new Edge[edges.Length], 0, MostVisits);
        foreach (var edge in edges)
        {
            count = Leave(beside, count, edge.From);
            left -= count;
            if (left < 0)
            {
                return null;
            }

            cuts.Add(edge.From);
            cuts.Add(edge.To);
            for (var place = 0; place < count; place++)
            {
                if (edge.CrossingWith(beside[place]) is { } height)
                {
                    cuts.Add(height);
                }
            }

            beside[count++] = edge;
        }

        return [.. cuts.Distinct().Order()];
    }

    private static double? Share(Edge[] edges, double[] cuts, int polygons)
    {
        var (beside, count, next, left) = (new Edge[edges.Length], 0, 0, (long)MostVisits);
        var (inside, sorted) = (new bool[polygons], new (double X, int Polygon)[edges.Length]);
        var (any, twice) = (0.0, 0.0);
        for (var cut = 0; cut + 1 < cuts.Length; cut++)
        {
            var (middle, height) = ((cuts[cut] + cuts[cut + 1]) / 2, cuts[cut + 1] - cuts[cut]);
            count = Leave(beside, count, middle);
            for (; next < edges.Length && edges[next].From < middle; next++)
            {
                beside[count++] = edges[next];
            }

            count = Leave(beside, count, middle);
            left -= count;
            if (left < 0)
            {
                return null;
            }

            var (wide, doubled) = Widths(beside.AsSpan(0, count), middle, sorted, inside);
            any += wide * height;
            twice += doubled * height;
        }

        return any > 0 ? twice / any : null;
    }

    /// <summary>The width covered, and the width covered more than once, on one height.</summary>
    private static (double Any, double Twice) Widths(ReadOnlySpan<Edge> edges, double height, (double X, int Polygon)[] sorted, bool[] inside)
    {
        for (var place = 0; place < edges.Length; place++)
        {
            sorted[place] = (edges[place].At(height), edges[place].Polygon);
        }

        Array.Sort(sorted, 0, edges.Length);
        var (any, twice, depth, from) = (0.0, 0.0, 0, 0.0);
        for (var place = 0; place < edges.Length; place++)
        {
            var (x, polygon) = sorted[place];
            any += depth >= 1 ? x - from : 0;
            twice += depth >= 2 ? x - from : 0;
            inside[polygon] = !inside[polygon];
            depth += inside[polygon] ? 1 : -1;
            from = x;
        }

        return (any, twice);
    }

    /// <summary>Leaves behind the edges that end at or below a height.</summary>
    private static int Leave(Edge[] beside, int count, double height)
    {
        var kept = 0;
        for (var place = 0; place < count; place++)
        {
            if (beside[place].To > height)
            {
                beside[kept++] = beside[place];
            }
        }

        return kept;
    }

    private readonly record struct Edge(int Polygon, double FromX, double From, double ToX, double To)
    {
        public double At(double height) => FromX + ((ToX - FromX) * ((height - From) / (To - From)));

        /// <summary>The height at which another edge is crossed within both; absent: they do not cross.</summary>
        public double? CrossingWith(Edge other)
        {
            var (low, high) = (Math.Max(From, other.From), Math.Min(To, other.To));
            var (below, above) = (At(low) - other.At(low), At(high) - other.At(high));
            return low < high && Math.Sign(below) * Math.Sign(above) < 0 ? low + ((high - low) * (below / (below - above))) : null;
        }
    }
}
