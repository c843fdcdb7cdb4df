namespace TreatyIndicators;

/// <summary>Distances and areas on the earth, taken as the ellipsoid of WGS 84.</summary>
internal static class Earth
{
    private const double Equator = 6_378_137;

    private const double Flattening = 1 / 298.257223563;

    private static readonly double Eccentricity = Math.Sqrt(Flattening * (2 - Flattening));

    /// <summary>What <see cref="Authalic"/> is at a pole.</summary>
    private static readonly double AtPole = Authalic(1);

    /// <summary>The square of the radius of the sphere that has the area of the ellipsoid.</summary>
    private static readonly double SquareRadius = Equator * Equator * AtPole / 2;

    /// <summary>The sine of the latitude on the sphere of equal area: with the longitude it makes a flat map on which areas are true.</summary>
    public static double EqualArea(RingPoint point) => Authalic(Math.Sin(point.Latitude)) / AtPole;

    /// <summary>The distance in metres by Lambert's formula: to about a hundred thousandth, up to half round the earth.</summary>
    public static double Metres(RingPoint from, RingPoint to)
    {
        var (first, second) = (Math.Atan((1 - Flattening) * Math.Tan(from.Latitude)), Math.Atan((1 - Flattening) * Math.Tan(to.Latitude)));
        var chord = Square(Math.Sin((second - first) / 2)) + (Math.Cos(first) * Math.Cos(second) * Square(Math.Sin((to.Longitude - from.Longitude) / 2)));
        var angle = 2 * Math.Asin(Math.Min(1, Math.Sqrt(chord)));
        if (chord is 0 or >= 1)
        {
            return Equator * angle;
        }

        var (middle, half) = ((first + second) / 2, (second - first) / 2);
        var x = (angle - Math.Sin(angle)) * Square(Math.Sin(middle) * Math.Cos(half)) / (1 - chord);
        var y = (angle + Math.Sin(angle)) * Square(Math.Cos(middle) * Math.Sin(half)) / chord;
        return Equator * (angle - (Flattening / 2 * (x + y)));
    }

    /// <summary>
    /// The area of a ring in square metres, whichever way it runs. Its edges are taken as great circles of the sphere of equal area, which differs from
    /// the geodesic area by less than one in a hundred thousand for edges up to a hundred kilometres.
    /// </summary>
    public static double SquareMetres(Ring ring)
    {
        var points = ring.Points;
        if (points.IsEmpty)
        {
            return 0;
        }

        var (from, excess) = (points[^1], 0.0);
        var first = HalfHeight(from);
        foreach (var to in points)
        {
            // The area between an edge and the equator on the unit sphere.
            var second = HalfHeight(to);
            excess += 2 * Math.Atan2(Math.Tan((to.Longitude - from.Longitude) / 2) * (first + second), 1 + (first * second));
            (from, first) = (to, second);
        }

        return Math.Abs(excess) * SquareRadius;
    }

    /// <summary>The tangent of half the latitude on the sphere of equal area.</summary>
    private static double HalfHeight(RingPoint point) => Math.Tan(Math.Asin(EqualArea(point)) / 2);

    private static double Authalic(double sine)
    {
        var part = Eccentricity * sine;
        return (1 - Square(Eccentricity)) * ((sine / (1 - Square(part))) + (Math.Atanh(part) / Eccentricity));
    }

    private static double Square(double number) => number * number;
}
