namespace TreatyIndicators.Benchmarks;

/// <summary>How much of an area is covered by more than one of its parts.</summary>
/// <remarks>
/// The plane is cut into upright strips at every vertex and every crossing of two sides. Inside a strip no sides cross, so the height that is
/// covered in its middle, times its width, is exactly the area covered.
/// </remarks>
internal static class Overlaps
{
    /// <summary>The area covered twice or more as a share of the area covered; absent below two parts, or where a coordinate is not given.</summary>
    public static double? Share(Geometry geometry)
    {
        if (geometry.Polygons.Count < 2)
        {
            return geometry.Polygons.Count == 0 ? null : 0;
        }

        var sides = new List<Side>();
        for (var part = 0; part < geometry.Polygons.Count; part++)
        {
            if (Vertices.Of(geometry.Polygons[part]) is not { } rings)
            {
                return null;
            }

            var owner = part;
            sides.AddRange(rings.SelectMany(ring => ring.Select((vertex, place) => new Side(owner, vertex, ring[(place + 1) % ring.Length]))));
        }

        var (once, twice) = Covered(sides, geometry.Polygons.Count);
        return once > 0 ? twice / once : null;
    }

    private static (double Once, double Twice) Covered(List<Side> sides, int parts)
    {
        var cuts = Cuts(sides);
        var (once, twice) = (0.0, 0.0);
        for (var place = 1; place < cuts.Count; place++)
        {
            var width = cuts[place] - cuts[place - 1];
            var (lower, upper) = Heights(sides, parts, cuts[place - 1] + (width / 2));
            once += width * lower;
            twice += width * upper;
        }

        return (once, twice);
    }

    private static List<double> Cuts(List<Side> sides)
    {
        var cuts = new SortedSet<double>(sides.Select(side => side.From.Lon));
        for (var place = 0; place < sides.Count; place++)
        {
            for (var other = place + 1; other < sides.Count; other++)
            {
                if (sides[place].CrossingWith(sides[other]) is { } lon)
                {
                    cuts.Add(lon);
                }
            }
        }

        return [.. cuts];
    }

    /// <summary>The heights covered at a longitude, by one part or more and by two or more. A part covers between its first and second side, third and fourth, and so on.</summary>
    private static (double Once, double Twice) Heights(List<Side> sides, int parts, double lon)
    {
        var crossed = sides.Where(side => side.Spans(lon)).Select(side => (side.Part, Lat: side.LatAt(lon))).OrderBy(one => one.Lat).ToList();
        var inside = new bool[parts];
        var (covering, once, twice) = (0, 0.0, 0.0);
        for (var place = 0; place < crossed.Count; place++)
        {
            var height = place == 0 ? 0 : crossed[place].Lat - crossed[place - 1].Lat;
            once += covering > 0 ? height : 0;
            twice += covering > 1 ? height : 0;
            covering += inside[crossed[place].Part] ? -1 : 1;
            inside[crossed[place].Part] = !inside[crossed[place].Part];
        }

        return (once, twice);
    }

    private readonly record struct Side(int Part, Vertex From, Vertex To)
    {
        public bool Spans(double lon) => (From.Lon < lon) != (To.Lon < lon);

        public double LatAt(double lon) => From.Lat + ((To.Lat - From.Lat) * (lon - From.Lon) / (To.Lon - From.Lon));

        public double? CrossingWith(Side other)
        {
            var (x, y) = (To.Lon - From.Lon, To.Lat - From.Lat);
            var (otherX, otherY) = (other.To.Lon - other.From.Lon, other.To.Lat - other.From.Lat);
            var turn = (x * otherY) - (y * otherX);
            if (turn == 0)
            {
                return null;
            }

            var (apartX, apartY) = (other.From.Lon - From.Lon, other.From.Lat - From.Lat);
            var along = ((apartX * otherY) - (apartY * otherX)) / turn;
            var alongOther = ((apartX * y) - (apartY * x)) / turn;
            return along is > 0 and < 1 && alongOther is > 0 and < 1 ? From.Lon + (along * x) : null;
        }
    }
}
