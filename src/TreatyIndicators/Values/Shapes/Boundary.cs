namespace TreatyIndicators;

/// <summary>The outline of a State, with its edges sorted into bands of latitude so that a point is tested against few of them.</summary>
internal sealed class Boundary
{
    /// <summary>The edges that a band may hold. An outline of which thousands of edges lie on one latitude is not used.</summary>
    public const int MostInBand = 5_000;

    private const long Turn = 360 * Ring.PerDegree;

    private readonly (RingPoint Low, RingPoint High)[][] bands;
    private readonly long bottom;
    private readonly long height;

    private Boundary((RingPoint, RingPoint)[][] bands, long bottom, long height) => (this.bands, this.bottom, this.height) = (bands, bottom, height);

    /// <summary>The outline made of all rings; nothing where it has no edge or too many on one latitude.</summary>
    public static Boundary? Of(IEnumerable<Ring> rings)
    {
        var edges = rings.SelectMany(EdgesOf).ToList();
        if (edges.Count == 0)
        {
            return null;
        }

        var (bottom, top) = (edges.Min(edge => edge.Low.Y), edges.Max(edge => edge.High.Y));
        var count = Math.Clamp(edges.Count / 4, 1, 4_096);
        while (count > 1 && edges.Sum(edge => BandsOf(edge, bottom, HeightOf(bottom, top, count)).Count) > 8L * edges.Count)
        {
            count /= 2;
        }

        var boundary = Sorted(edges, bottom, HeightOf(bottom, top, count), count);
        return boundary.bands.Max(band => band.Length) <= MostInBand ? boundary : null;
    }

    /// <summary>Whether a point lies in the State; a point on the outline does.</summary>
    public bool Holds(RingPoint point) =>
        HoldsAsWritten(point) || HoldsAsWritten(point with { X = point.X - Turn }) || HoldsAsWritten(point with { X = point.X + Turn });

    private bool HoldsAsWritten(RingPoint point)
    {
        var band = (point.Y - bottom) / height;
        if (point.Y < bottom || band >= bands.Length)
        {
            return false;
        }

        var inside = false;
        foreach (var (low, high) in bands[band])
        {
            if (point.Y < low.Y || point.Y > high.Y)
            {
                continue;
            }

            var side = RingPoint.Side(low, high, point);
            if (side == 0 && point.X >= Math.Min(low.X, high.X) && point.X <= Math.Max(low.X, high.X))
            {
                return true;
            }

            // An edge counts without its upper end, so that a line through a vertex is counted once.
            inside ^= side > 0 && point.Y < high.Y;
        }

        return inside;
    }

    private static long HeightOf(long bottom, long top, int count) => ((top - bottom) / count) + 1;

    private static (int First, int Count) BandsOf((RingPoint Low, RingPoint High) edge, long bottom, long height)
    {
        var first = (int)((edge.Low.Y - bottom) / height);
        return (first, (int)((edge.High.Y - bottom) / height) - first + 1);
    }

    private static Boundary Sorted(List<(RingPoint Low, RingPoint High)> edges, long bottom, long height, int count)
    {
        var bands = new List<(RingPoint, RingPoint)>?[count];
        foreach (var edge in edges)
        {
            var (first, spanned) = BandsOf(edge, bottom, height);
            for (var band = first; band < first + spanned; band++)
            {
                (bands[band] ??= []).Add(edge);
            }
        }

        return new(Array.ConvertAll(bands, band => band?.ToArray() ?? []), bottom, height);
    }

    private static IEnumerable<(RingPoint Low, RingPoint High)> EdgesOf(Ring ring)
    {
        var points = ring.Points.ToArray();
        return points.Select((point, place) => (One: point, Other: points[(place + 1) % points.Length]))
            .Select(edge => edge.One.Y <= edge.Other.Y ? (edge.One, edge.Other) : (edge.Other, edge.One));
    }
}
