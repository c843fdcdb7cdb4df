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
        Int128.Sign((Int128)(through.X - from.X) * (point.Y - from.Y) - ((Int128)(through.Y - from.Y) * (point.X - from.X)));

    /// <summary>The square of the distance in billionths of a degree. Exact.</summary>
    public Int128 SquareTo(RingPoint other)
    {
        Int128 across = other.X - X;
        Int128 up = other.Y - Y;
        return (across * across) + (up * up);
    }
}
