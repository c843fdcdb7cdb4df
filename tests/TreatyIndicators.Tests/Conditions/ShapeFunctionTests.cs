using TreatyIndicators.Tests.Computed;
using static TreatyIndicators.Tests.Agreed.Fictitious;

namespace TreatyIndicators.Tests.Conditions;

/// <summary>Functions of places on the earth, as rules ask them of areas.</summary>
public sealed class ShapeFunctionTests
{
    private static readonly Geometry Square = Polygons([(0, 0), (0, 1), (1, 1), (1, 0), (0, 0)]);

    [Fact]
    public void Points_and_rings_of_a_geometry_are_rows()
    {
        Assert.Equal(Rational.Of(5), Number("sum(a in hazardousAreas.areas : count(points(a.geometry)))", Square));
        Assert.Equal(Rational.Of(6), Number("sum(a in hazardousAreas.areas : count(points(a.geometry)))", Square with { Point = new() { Lat = 1, Lon = 2 } }));
        Assert.Equal(Rational.Of(2), Number("sum(a in hazardousAreas.areas : count(rings(a.geometry)))", Square with { Polygons = [.. Square.Polygons, .. Square.Polygons] }));
        Assert.Equal(Truth.True, Try("forall a in hazardousAreas.areas : count(points(a.geometry)) = 0 and count(rings(a.geometry)) = 0", null));
    }

    [Fact]
    public void Coordinate_out_of_range_is_told_by_one_rule_and_absent_for_the_others()
    {
        var beyond = Polygons([(91, 0), (0, 1), (1, 1), (91, 0)]);

        Assert.Equal(Truth.False, Try("forall a in hazardousAreas.areas : forall p in points(a.geometry) : -90 <= lat(p) and lat(p) <= 90 and -180 <= lon(p) and lon(p) <= 180", beyond));
        Assert.Equal(Truth.Unknown, Try("forall a in hazardousAreas.areas : forall g in rings(a.geometry) : simple(g)", beyond));
        Assert.Equal(Truth.Unknown, Try("forall a in hazardousAreas.areas : areaOf(a.geometry) > 0", beyond));
        Assert.Equal(Truth.Unknown, Try("forall a in hazardousAreas.areas : forall g in rings(a.geometry) : distinctVertices(g) >= 3", new() { Polygons = [new() { Rings = [new() { Points = [new(), new() { Lat = 1, Lon = 1 }] }] }] }));
        Assert.Equal(Truth.Unknown, Try("forall a in hazardousAreas.areas : areaOf(a.geometry) > 0", Polygons([(decimal.MaxValue, decimal.MinValue), (0, 1), (1, 1)])));
    }

    [Fact]
    public void Area_needs_a_polygon_and_leaves_holes_out()
    {
        var hole = new Geometry { Polygons = [new() { Rings = [Ring([(0, 0), (0, 1), (1, 1), (1, 0)]), Ring([(0.25m, 0.25m), (0.25m, 0.75m), (0.75m, 0.75m), (0.75m, 0.25m)])] }] };

        Assert.Equal(Truth.True, Try("forall a in hazardousAreas.areas : abs(areaOf(a.geometry) - 12308778361) < 10000", Square));
        Assert.Equal(Truth.True, Try("forall a in hazardousAreas.areas : abs(areaOf(a.geometry) - 9231600000) < 10000000", hole));
        Assert.Equal(Truth.Unknown, Try("forall a in hazardousAreas.areas : areaOf(a.geometry) >= 0", new() { Point = new() { Lat = 1, Lon = 1 } }));
        Assert.Equal(Truth.Unknown, Try("forall a in hazardousAreas.areas : areaOf(a.geometry) >= 0", null));
        Assert.Equal(Truth.Unknown, Try("forall a in hazardousAreas.areas : areaOf(a.geometry) >= 0", new() { Polygons = [.. Square.Polygons, new()] }));
        Assert.Equal(Truth.True, Try("forall a in hazardousAreas.areas : overlapShare(a.geometry) = 0", new() { Polygons = [.. Square.Polygons, new()] }));
    }

    [Fact]
    public void Share_covered_twice_needs_two_parts()
    {
        var halfOver = new Geometry { Polygons = [.. Square.Polygons, .. Polygons([(0, 0.5m), (0, 1.5m), (1, 1.5m), (1, 0.5m)]).Polygons] };

        Assert.Equal(Truth.True, Try("forall a in hazardousAreas.areas : abs(overlapShare(a.geometry) - 1 / 3) < 0.000001", halfOver));
        Assert.Equal(Truth.True, Try("forall a in hazardousAreas.areas : overlapShare(a.geometry) = 0", Square));
        Assert.Equal(Truth.Unknown, Try("forall a in hazardousAreas.areas : overlapShare(a.geometry) = 0", null));
    }

    [Fact]
    public void Repeated_vertex_is_a_gap_of_zero_and_crosses_nothing()
    {
        var repeated = Polygons([(0, 0), (0, 0), (0, 1), (1, 1), (0, 0)]);

        Assert.Equal(Truth.True, Try("forall a in hazardousAreas.areas : forall g in rings(a.geometry) : minVertexGapDegrees(g) = 0 and simple(g) and distinctVertices(g) = 3", repeated));
        Assert.Equal(Truth.True, Try("forall a in hazardousAreas.areas : forall g in rings(a.geometry) : minVertexGapDegrees(g) = 1", Square));
        Assert.Equal(Truth.Unknown, Try("exists a in hazardousAreas.areas : exists g in rings(a.geometry) : minVertexGapDegrees(g) >= 0 or maxVertexDistanceM(g) >= 0", Polygons([(1, 1)])));
    }

    [Fact]
    public void Point_lies_in_a_State_whose_outline_is_supplied()
    {
        var outline = Polygons([(0, 0), (0, 2), (2, 2), (2, 0), (0, 0)]);

        Assert.Equal(Truth.True, Inside(Square, outline));
        Assert.Equal(Truth.False, Inside(Polygons([(1, 1), (1, 3), (2, 2)]), outline));
        Assert.Equal(Truth.Unknown, Inside(Square, null));
        Assert.Equal(Truth.Unknown, Inside(Polygons([(91, 1)]), outline));
        Assert.Equal(Truth.Unknown, Inside(Square, Polygons([(91, 1), (0, 0), (1, 1)])));
        Assert.Equal(Truth.True, Inside(null, outline));

        static Truth Inside(Geometry? area, Geometry? outline) => (World(area) with { Records = new() { Reference = new() { States = [new() { State = XAB, Boundary = Square }, new() { State = XAA, Boundary = outline }] } } })
            .Try("forall a in hazardousAreas.areas : forall p in points(a.geometry) : inside(p, header.state)");
    }

    private static GeoRing Ring((decimal Lat, decimal Lon)[] points) => new() { Points = points.Select(point => new GeoPoint { Lat = point.Lat, Lon = point.Lon }).ToValueList() };

    private static Geometry Polygons(params (decimal Lat, decimal Lon)[][] rings) => new() { Polygons = rings.Select(ring => new GeoPolygon { Rings = [Ring(ring)] }).ToValueList() };

    private static OneRule World(Geometry? geometry) => new() { Report = SmallWorld.Report() with { HazardousAreas = new() { Areas = [new() { Geometry = geometry }] } } };

    private static Truth Try(string rule, Geometry? geometry) => World(geometry).Try(rule);

    private static Rational? Number(string number, Geometry? geometry) => World(geometry).Number(number);
}
