namespace TreatyIndicators;

/// <summary>A closed line on the earth whose coordinates are kept as whole billionths of a degree, a tenth of a millimetre, so that tests of it are exact.</summary>
/// <remarks>The vertex that repeats the first one at the end is left out. Vertices that repeat the one before them are kept.</remarks>
internal sealed class Ring
{
    /// <summary>So many vertices are compared pair by pair: most areas have fewer, and need nothing sorted or hashed.</summary>
    public const int Few = 24;

    /// <summary>The units of a degree.</summary>
    public const long PerDegree = 1_000_000_000;

    private const long HalfTurn = 180 * PerDegree;

    private readonly RingPoint[] points;

    private Ring(RingPoint[] points) => this.points = points;

    public ReadOnlySpan<RingPoint> Points => points;

    /// <summary>A ring of coordinates in degrees.</summary>
    /// <returns>Nothing where a coordinate is absent or no place on earth, and where the line runs round a pole.</returns>
    public static Ring? Of(ReadOnlySpan<(decimal? Lat, decimal? Lon)> vertices)
    {
        var read = new RingPoint[vertices.Length];
        for (var place = 0; place < read.Length; place++)
        {
            if (Point(vertices[place].Lat, vertices[place].Lon) is not { } point)
            {
                return null;
            }

            read[place] = place == 0 ? point : Near(point, read[place - 1].X);
        }

        var turns = read.Length > 0 && Math.Abs(read[^1].X - read[0].X) > HalfTurn;
        return turns ? null : new(read.Length > 1 && read[^1] == read[0] ? read[..^1] : read);
    }

    /// <summary>A point; nothing where a coordinate is absent or no place on earth.</summary>
    public static RingPoint? Point(decimal? lat, decimal? lon) =>
        lat is >= -90 and <= 90 and var up && lon is >= -180 and <= 180 and var across ? new(Units(across), Units(up)) : null;

    /// <summary>The same ring, moved by whole turns to begin as near to a longitude as it can.</summary>
    public Ring Beside(long x) =>
        points.Length == 0 || Near(points[0], x) is var first && first == points[0] ? this
            : new(Array.ConvertAll(points, point => point with { X = point.X + first.X - points[0].X }));

    /// <summary>How many of the vertices are different.</summary>
    public int Distinct => points.Length > Few ? CountSorted([.. points]) : CountDistinct(points);

    /// <summary>The vertices without those that repeat the one before.</summary>
    public RingPoint[] WithoutRepeats()
    {
        for (var place = 0; place < points.Length; place++)
        {
            if (points[place] == points[place == 0 ? points.Length - 1 : place - 1])
            {
                return [.. points.Where((point, at) => points.Length == 1 || point != points[at == 0 ? points.Length - 1 : at - 1])];
            }
        }

        return points;
    }

    /// <summary>Sorted and not hashed: points can be chosen so that they all have one hash.</summary>
    private static int CountSorted(RingPoint[] points)
    {
        Array.Sort(points, (one, other) => (one.X, one.Y).CompareTo((other.X, other.Y)));
        var count = points.Length == 0 ? 0 : 1;
        for (var place = 1; place < points.Length; place++)
        {
            count += points[place] == points[place - 1] ? 0 : 1;
        }

        return count;
    }

    private static int CountDistinct(RingPoint[] points)
    {
        var count = 0;
        for (var place = 0; place < points.Length; place++)
        {
            count += points.AsSpan(0, place).Contains(points[place]) ? 0 : 1;
        }

        return count;
    }

    private static RingPoint Near(RingPoint point, long x)
    {
        if (Math.Abs(x - point.X) <= HalfTurn)
        {
            return point;
        }

        var turns = Math.Round((x - point.X) / (2.0 * HalfTurn), MidpointRounding.ToZero);
        var moved = point.X + ((long)turns * 2 * HalfTurn);
        return point with { X = moved - x > HalfTurn ? moved - (2 * HalfTurn) : x - moved > HalfTurn ? moved + (2 * HalfTurn) : moved };
    }

    private static long Units(decimal degrees) => (long)decimal.Round(degrees * PerDegree);
}
