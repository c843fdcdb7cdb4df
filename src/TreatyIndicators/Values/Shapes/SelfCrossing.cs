namespace TreatyIndicators;

/// <summary>Whether a ring crosses or touches itself.</summary>
/// <remarks>
/// Edges are visited along the axis on which fewer of them lie beside each other, and each is tested only against those that lie beside it.
/// Rings of real areas take time in proportion to n log n. A ring whose edges nearly all lie beside each other would take quadratic time;
/// past <see cref="MostTests"/> the answer is not known.
/// </remarks>
internal static class SelfCrossing
{
    /// <summary>The pairs of edges that are tested at most: a million, or a hundred for each vertex if that is more.</summary>
    public static int MostTests(int vertices) => Math.Max(1_000_000, (int)Math.Min(100L * vertices, int.MaxValue));

    /// <summary>Whether the ring is free of crossings. Unknown for fewer than three different vertices, which enclose nothing, and past the limit of tests.</summary>
    public static Truth IsNone(Ring ring)
    {
        var points = ring.WithoutRepeats();
        return points.Length < 3 || ring.Distinct < 3 ? Truth.Unknown
            : points.Length <= Ring.Few ? TruthLogic.Of(!AnyMeet(points))
            : IsNone(EdgesOf(points), MostTests(points.Length));
    }

    private static bool AnyMeet(RingPoint[] points)
    {
        var last = points.Length - 1;
        for (var one = 0; one < last; one++)
        {
            var edge = new Edge(one, points[one], points[one + 1], 0, 0);
            for (var other = one + 1; other <= last; other++)
            {
                if (Meet(edge, new(other, points[other], points[other == last ? 0 : other + 1], 0, 0), last))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static Truth IsNone(Edge[] edges, int left)
    {
        var last = edges.Length - 1;
        Array.Sort(edges, (one, other) => one.From.CompareTo(other.From));
        var (beside, count) = (new Edge[edges.Length], 0);
        foreach (var edge in edges)
        {
            var kept = 0;
            for (var place = 0; place < count; place++)
            {
                var other = beside[place];
                if (other.To < edge.From)
                {
                    continue;
                }

                beside[kept++] = other;
                if (--left < 0)
                {
                    return Truth.Unknown;
                }

                if (Meet(edge, other, last))
                {
                    return Truth.False;
                }
            }

            beside[kept] = edge;
            count = kept + 1;
        }

        return Truth.True;
    }

    private static Edge[] EdgesOf(RingPoint[] points)
    {
        var along = Crowding(points, point => point.X) <= Crowding(points, point => point.Y);
        var edges = new Edge[points.Length];
        for (var place = 0; place < points.Length; place++)
        {
            var (start, end) = (points[place], points[(place + 1) % points.Length]);
            edges[place] = along
                ? new(place, start, end, Math.Min(start.X, end.X), Math.Max(start.X, end.X))
                : new(place, start, end, Math.Min(start.Y, end.Y), Math.Max(start.Y, end.Y));
        }

        return edges;
    }

    /// <summary>How many edges lie beside each other on the average along an axis.</summary>
    private static double Crowding(RingPoint[] points, Func<RingPoint, long> axis)
    {
        var covered = 0.0;
        for (var place = 0; place < points.Length; place++)
        {
            covered += Math.Abs((double)(axis(points[(place + 1) % points.Length]) - axis(points[place])));
        }

        return covered / Math.Max(1, points.Max(axis) - points.Min(axis));
    }

    private static bool Meet(Edge one, Edge other, int last)
    {
        var (first, second) = one.Place < other.Place ? (one, other) : (other, one);
        return second.Place == first.Place + 1 ? FoldsBack(first, second)
            : first.Place == 0 && second.Place == last ? FoldsBack(second, first)
            : Share(one.Start, one.End, other.Start, other.End);
    }

    /// <summary>Neighbours share a vertex; they may share no more.</summary>
    private static bool FoldsBack(Edge edge, Edge next) =>
        RingPoint.Side(edge.Start, edge.End, next.End) == 0
        && ((Int128)(edge.Start.X - edge.End.X) * (next.End.X - next.Start.X)) + ((Int128)(edge.Start.Y - edge.End.Y) * (next.End.Y - next.Start.Y)) > 0;

    private static bool Share(RingPoint a, RingPoint b, RingPoint c, RingPoint d)
    {
        if (!Overlap(a.X, b.X, c.X, d.X) || !Overlap(a.Y, b.Y, c.Y, d.Y))
        {
            return false;
        }

        return RingPoint.Side(a, b, c) * RingPoint.Side(a, b, d) <= 0 && RingPoint.Side(c, d, a) * RingPoint.Side(c, d, b) <= 0;
    }

    private static bool Overlap(long a, long b, long c, long d) => Math.Max(a, b) >= Math.Min(c, d) && Math.Max(c, d) >= Math.Min(a, b);

    private readonly record struct Edge(int Place, RingPoint Start, RingPoint End, long From, long To);
}
