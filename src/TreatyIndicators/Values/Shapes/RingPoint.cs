namespace TreatyIndicators;

/// <summary>A vertex of a ring in billionths of a degree.</summary>
/// <param name="X">The longitude, east positive; it runs on across the 180th meridian.</param>
/// <param name="Y">The latitude, north positive.</param>
internal readonly record struct RingPoint(long X, long Y)
{
    /// <summary>The latitude in radians.</summary>
    public double Latitude => Y * (Math.PI / (180 * (double)Ring.PerDegree));

    /// <summary>The longitude in radians.</summary>
    public double Longitude => X * (Math.PI / (180 * (double)Ring.PerDegree));

    /// <summary>On which side of the line from one point through another a third lies: above zero to the left, zero on the line. Exact.</summary>
    public static int Side(RingPoint from, RingPoint through, RingPoint point) =>
        AreNear(from, through) && AreNear(from, point)
            ? ((through.X - from.X) * (point.Y - from.Y)).CompareTo((through.Y - from.Y) * (point.X - from.X))
            : Int128.Sign((Int128)(through.X - from.X) * (point.Y - from.Y) - ((Int128)(through.Y - from.Y) * (point.X - from.X)));

    /// <summary>The square of the distance in billionths of a degree. Exact.</summary>
    public Int128 SquareTo(RingPoint other)
    {
        var (across, up) = (other.X - X, other.Y - Y);
        return AreNear(this, other) ? (across * across) + (up * up) : ((Int128)across * across) + ((Int128)up * up);
    }

    /// <summary>Whether two points are within two degrees of each other on both axes, so that products of their distances are numbers of ordinary size.</summary>
    private static bool AreNear(RingPoint one, RingPoint other) =>
        Math.Abs(other.X - one.X) <= 2 * Ring.PerDegree && Math.Abs(other.Y - one.Y) <= 2 * Ring.PerDegree;
}
