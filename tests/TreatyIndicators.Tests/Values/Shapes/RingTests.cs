using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace TreatyIndicators.Tests.Values.Shapes;

/// <summary>Rings on the earth: crossings, gaps, areas, overlaps and outlines, also of hostile ones.</summary>
public sealed class RingTests
{
    [Theory]
    [InlineData("0 0, 0 1, 1 1, 1 0", Truth.True)]
    [InlineData("0 0, 1 1, 0 1, 1 0", Truth.False)]
    [InlineData("0 0, 0 2, 2 2, 2 0, 1 0, 1 2", Truth.False)]
    [InlineData("0 0, 0 4, 2 2, 4 4, 4 0, 2 2", Truth.False)]
    [InlineData("0 0, 0 2, 0 1, 2 1", Truth.False)]
    [InlineData("0 0, 0 0, 0 1, 1 1, 1 1", Truth.True)]
    [InlineData("0 0, 0 1", Truth.Unknown)]
    [InlineData("0 0, 0 1, 0 0, 0 1", Truth.Unknown)]
    [InlineData("0 179, 0 -179, 1 -179, 1 179", Truth.True)]
    [InlineData("0 179, 1 -179, 0 -179, 1 179", Truth.False)]
    [InlineData("0 0, 0 1, 0 2", Truth.False)]
    public void Ring_is_simple_where_it_neither_crosses_nor_touches_itself(string ring, Truth expected) => Assert.Equal(expected, SelfCrossing.IsNone(Of(ring)!));

    [Theory]
    [InlineData("90 0, 89 120, 91 0")]
    [InlineData("0 0, 0 181")]
    [InlineData("80 0, 80 100, 80 -160, 80 -60")]
    public void Line_that_is_no_place_on_earth_or_runs_round_a_pole_is_no_ring(string ring) => Assert.Null(Of(ring));

    [Property(MaxTest = 500)]
    public Property Crossings_are_found_as_by_testing_all_pairs() => Prop.ForAll(Rings(12), ring =>
        ring.Distinct < 3 || SelfCrossing.IsNone(ring) == TruthLogic.Of(IsSimpleByAllPairs(ring)));

    /// <summary>Stars with one vertex out of its place or none: rings too long to compare all pairs.</summary>
    [Fact]
    public void Crossings_of_long_rings_are_found_as_by_testing_all_pairs()
    {
        var simple = 0;
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(300), Prop.ForAll(Stars.ToArbitrary(), ring =>
        {
            var expected = IsSimpleByAllPairs(ring);
            simple += expected ? 1 : 0;
            return SelfCrossing.IsNone(ring) == TruthLogic.Of(expected);
        }));
        Assert.InRange(simple, 50, 250);
    }

    [Property(MaxTest = 500)]
    public Property Smallest_gap_is_found_as_by_testing_all_pairs() => Prop.ForAll(Rings(40), ring =>
    {
        var points = ring.Points.ToArray();
        var least = points.SelectMany((one, place) => points.Skip(place + 1).Select(one.SquareTo)).DefaultIfEmpty(Int128.MaxValue).Min();
        return points.Length < 2 ? ClosestPair.Degrees(points) is null : ClosestPair.Degrees(points) == Math.Sqrt((double)least) / Ring.PerDegree;
    });

    [Theory]
    [InlineData(0, 0, 0, 1, 111_319.491)]
    [InlineData(0, 0, 90, 0, 10_001_965.729)]
    [InlineData(60, 179.99, 60, -179.99, 1_116.000)]
    [InlineData(10, 10, 10, 10, 0)]
    public void Distances_are_those_of_the_ellipsoid(double lat, double lon, double toLat, double toLon, double metres) =>
        Assert.Equal(metres, Earth.Metres(Point(lat, lon), Point(toLat, toLon)), Math.Max(0.01, metres * 1e-5));

    [Theory]
    [InlineData(0)]
    [InlineData(34.5)]
    [InlineData(-60)]
    [InlineData(89)]
    public void Area_of_a_narrow_strip_is_what_its_parallels_and_meridians_make(double south)
    {
        const double Wide = 0.01;
        var ring = Ring.Of([((decimal)south, 10), ((decimal)south, 10.01m), ((decimal)south + 1, 10.01m), ((decimal)south + 1, 10)])!;
        Assert.Equal(1, Earth.SquareMetres(ring) / Strip(south, south + 1, Wide), 1e-5);
    }

    [Fact]
    public void Area_does_not_depend_on_the_direction_or_on_the_180th_meridian()
    {
        var (here, there) = (Of("10 10, 10 11, 11 11, 11 10")!, Of("10 179.5, 11 179.5, 11 -179.5, 10 -179.5")!);
        Assert.Equal(Earth.SquareMetres(here), Earth.SquareMetres(there), 1);
    }

    [Theory]
    [InlineData("0 0, 0 1, 1 1, 1 0", "2 2, 2 3, 3 3, 3 2", 0.0)]
    [InlineData("0 0, 0 1, 1 1, 1 0", "0 0, 0 1, 1 1, 1 0", 1.0)]
    [InlineData("0 0, 0 1, 1 1, 1 0", "0 1, 0 2, 1 2, 1 1", 0.0)]
    [InlineData("0 0, 0 3, 1 3, 1 0", "-0.00000001 1, -0.00000001 2, 2 2, 2 1", 0.25)]
    [InlineData("0 179, 0 -179, 1 -179, 1 179", "0 -180, 0 -178, 1 -178, 1 -180", 0.3333)]
    public void Share_is_of_the_ground_that_is_covered(string one, string other, double share) =>
        Assert.Equal(share, CoveredTwice.Share([[Of(one)!], [Of(other)!]])!.Value, 0.001);

    [Fact]
    public void Hole_covers_nothing_and_flat_polygons_have_no_share()
    {
        Assert.Equal(0, CoveredTwice.Share([[Of("0 0, 0 3, 3 3, 3 0")!, Of("1 1, 1 2, 2 2, 2 1")!], [Of("1 1, 1 2, 2 2, 2 1")!]])!.Value, 1e-9);
        Assert.Null(CoveredTwice.Share([[Of("0 0, 0 3")!], []]));
        Assert.Null(CoveredTwice.Share([]));
    }

    [Property(MaxTest = 200)]
    public Property Share_is_that_of_rectangles() => Prop.ForAll(Boxes.ToArbitrary(), boxes =>
    {
        // On one narrow belt of the equator, areas are in proportion to degrees.
        var share = CoveredTwice.Share([.. boxes.Select(box => new[] { box.Ring })])!.Value;
        var (any, twice) = (0, 0);
        for (var cell = 0; cell < 100; cell++)
        {
            var depth = boxes.Count(box => box.Covers(cell % 10, cell / 10));
            any += depth >= 1 ? 1 : 0;
            twice += depth >= 2 ? 1 : 0;
        }

        return Math.Abs(share - ((double)twice / any)) < 1e-6;
    });

    [Theory]
    [InlineData(1, 1, true)]
    [InlineData(0, 0, true)]
    [InlineData(0, 1, true)]
    [InlineData(2, 0, true)]
    [InlineData(1.5, 1.5, false)]
    [InlineData(-0.1, 0, false)]
    [InlineData(2.1, 0, false)]
    [InlineData(0, 2, true)]
    [InlineData(1, -179, false)]
    public void Outline_holds_its_edge_and_what_is_inside(double lat, double lon, bool inside) =>
        Assert.Equal(inside, Boundary.Of([Of("0 0, 0 2, 2 0")!])!.Holds(Point(lat, lon)));

    [Fact]
    public void Outline_across_the_180th_meridian_holds_both_sides()
    {
        var outline = Boundary.Of([Of("0 179, 0 -179, 1 -179, 1 179")!])!;
        Assert.True(outline.Holds(Point(0.5, 179.5)));
        Assert.True(outline.Holds(Point(0.5, -179.5)));
        Assert.False(outline.Holds(Point(0.5, 178)));
        Assert.Null(Boundary.Of([]));
    }

    [Fact]
    public void Hundred_thousand_vertices_are_no_burden()
    {
        var circle = Circle(100_000, 0);
        Assert.Equal(Truth.True, SelfCrossing.IsNone(circle));
        Assert.True(ClosestPair.Degrees(circle.Points) > 0.00005);
        Assert.Equal(0, CoveredTwice.Share([[circle], [Circle(1_000, 10)]])!.Value);
        var outline = Boundary.Of([circle])!;
        Assert.Equal(10_000, Enumerable.Range(0, 10_000).Count(place => outline.Holds(Point(place / 20_000.0, 0))));
    }

    /// <summary>Edges from side to side, each beside all others: what cannot be told within the limit is not told.</summary>
    [Fact]
    public void What_would_take_quadratic_time_is_not_known()
    {
        var zigzag = Ring.Of([.. Enumerable.Range(0, 100_000).Select(place => ((decimal?)(place % 2 == 0 ? place : 80_000 + place) / 10_000, (decimal?)(place % 2 == 0 ? place : 80_000 + place) / 10_000 + (place * 0.00001m)))])!;
        Assert.NotEqual(Truth.True, SelfCrossing.IsNone(zigzag));
        Assert.Null(CoveredTwice.Share([[zigzag], [zigzag]]));
        Assert.Null(Boundary.Of([zigzag]));
        Assert.True(ClosestPair.Degrees(zigzag.Points) >= 0);
        Assert.Equal(0.0, ClosestPair.Degrees([.. Enumerable.Repeat(new RingPoint(5, 5), 100_000)]));
        Assert.Equal(1e-9, ClosestPair.Degrees([.. Enumerable.Range(0, 100_000).Select(place => new RingPoint(5, place))]));
    }

    private static readonly Gen<Box[]> Boxes = Gen.Choose(0, 9).Four()
        .Select(sides => new Box(Math.Min(sides.Item1, sides.Item2), Math.Min(sides.Item3, sides.Item4), Math.Max(sides.Item1, sides.Item2) + 1, Math.Max(sides.Item3, sides.Item4) + 1))
        .ArrayOf(4);

    private sealed record Box(int West, int South, int East, int North)
    {
        public Ring Ring => TreatyIndicators.Ring.Of([(Degrees(South), Degrees(West)), (Degrees(South), Degrees(East)), (Degrees(North), Degrees(East)), (Degrees(North), Degrees(West))])!;

        public bool Covers(int x, int y) => West <= x && x < East && South <= y && y < North;

        private static decimal? Degrees(int cell) => cell / 1_000m;
    }

    private static Gen<Ring> Stars =>
        from radii in Gen.Choose(1_000, 1_400).ArrayOf(Ring.Few + 10)
        from moved in Gen.Choose(0, 2 * radii.Length)
        select Ring.Of([.. radii.Select((radius, place) => StarPoint(place == moved ? radius * -1 : radius, place * Math.Tau / radii.Length))])!;

    private static (decimal?, decimal?) StarPoint(int radius, double angle) => ((decimal)(radius * Math.Sin(angle) / 1_000), (decimal)(radius * Math.Cos(angle) / 1_000));

    private static Arbitrary<Ring> Rings(int most) => Gen.Choose(0, 6).Two().ArrayOf().Select(points => Ring.Of([.. points.Take(most).Select(point => ((decimal?)point.Item1, (decimal?)point.Item2))])!).ToArbitrary();

    private static bool IsSimpleByAllPairs(Ring ring)
    {
        var points = ring.WithoutRepeats();
        var count = points.Length;
        for (var one = 0; one < count; one++)
        {
            for (var other = one + 1; other < count; other++)
            {
                var shared = (other == one + 1 ? 1 : 0) + (one == 0 && other == count - 1 ? 1 : 0);
                if (Common(points[one], points[(one + 1) % count], points[other], points[(other + 1) % count]) > shared)
                {
                    return false;
                }
            }
        }

        return true;
    }

    /// <summary>The points that two edges share: none, one, or more than can be counted.</summary>
    private static int Common(RingPoint a, RingPoint b, RingPoint c, RingPoint d)
    {
        var sides = (RingPoint.Side(a, b, c), RingPoint.Side(a, b, d), RingPoint.Side(c, d, a), RingPoint.Side(c, d, b));
        if (sides is (0, 0, _, _))
        {
            bool Between(RingPoint from, RingPoint point, RingPoint to) => (from.X, from.Y).CompareTo((point.X, point.Y)) * (point.X, point.Y).CompareTo((to.X, to.Y)) >= 0;
            var ends = new HashSet<RingPoint>();
            ends.UnionWith(new[] { c, d }.Where(point => Between(a, point, b)));
            ends.UnionWith(new[] { a, b }.Where(point => Between(c, point, d)));
            return ends.Count;
        }

        return sides.Item1 * sides.Item2 <= 0 && sides.Item3 * sides.Item4 <= 0 ? 1 : 0;
    }

    private static Ring Circle(int vertices, double lon) => Ring.Of([.. Enumerable.Range(0, vertices).Select(place =>
        ((decimal?)Math.Round((decimal)Math.Sin(place * Math.Tau / vertices), 9), (decimal?)Math.Round((decimal)(lon + Math.Cos(place * Math.Tau / vertices)), 9)))])!;

    private static Ring? Of(string text) => Ring.Of([.. text.Split(", ").Select(point => point.Split(' ') is [var lat, var lon]
        ? ((decimal?)decimal.Parse(lat, System.Globalization.CultureInfo.InvariantCulture), (decimal?)decimal.Parse(lon, System.Globalization.CultureInfo.InvariantCulture))
        : throw new FormatException(text))]);

    private static RingPoint Point(double lat, double lon) => Ring.Point((decimal)lat, (decimal)lon)!.Value;

    /// <summary>The area between two parallels and two meridians, by adding up small pieces of the ellipsoid.</summary>
    private static double Strip(double south, double north, double wide)
    {
        const double A = 6_378_137, F = 1 / 298.257223563, E2 = F * (2 - F);
        const int Pieces = 2_000;
        var sum = 0.0;
        for (var piece = 0; piece < Pieces; piece++)
        {
            var lat = (south + ((north - south) * (piece + 0.5) / Pieces)) * Math.PI / 180;
            var w = 1 - (E2 * Math.Sin(lat) * Math.Sin(lat));
            sum += A * A * (1 - E2) / (w * w) * Math.Cos(lat);
        }

        return sum * ((north - south) / Pieces * Math.PI / 180) * (wide * Math.PI / 180);
    }
}
