using TreatyIndicators.Conditions;
using TreatyIndicators.Tests.Computed;

namespace TreatyIndicators.Tests.Conditions;

/// <summary>Shapes are read once for all rules on a report, and the answers are those of shapes read anew.</summary>
public sealed class RingsReadTests
{
    private static readonly GeoRing Plain = Ring((0, 0), (0, 1), (1, 1), (1, 0));
    private static readonly GeoRing Crossed = Ring((0, 0), (1, 1), (0, 1), (1, 0));
    private static readonly GeoRing Beyond = Ring((91, 0), (0, 1), (1, 1));

    [Fact]
    public void Shapes_of_a_report_are_read_once_and_forgotten_with_the_next_report()
    {
        var read = new RingsRead();
        var (one, other, area) = (SmallWorld.Report(year: 2024), SmallWorld.Report(year: 2025), Area(Plain));
        var (ring, polygons) = (read.Of(Plain, one), read.Of(area, one));

        Assert.Same(ring, read.Of(Plain, one));
        Assert.Same(polygons, read.Of(area, one));
        Assert.Same(ring, polygons![0][0]);
        Assert.NotSame(ring, read.Of(Plain, other));
        Assert.NotSame(polygons, read.Of(area, one));
    }

    [Fact]
    public void Answers_are_the_same_of_a_report_of_none_and_asked_again()
    {
        var read = new RingsRead();
        foreach (var of in new object?[] { null, SmallWorld.Report(year: 2024), SmallWorld.Report(year: 2025), null })
        {
            for (var time = 0; time < 2; time++)
            {
                Assert.Equal(Truth.True, read.IsSimple(Plain, of));
                Assert.Equal(Truth.False, read.IsSimple(Crossed, of));
                Assert.Equal(Truth.Unknown, read.IsSimple(Beyond, of));
                Assert.Null(read.Of(Beyond, of));
                Assert.Null(read.Of(Area(Plain, Beyond), of));
                Assert.Equal(2, read.Of(Area(Plain, Crossed), of)!.Count);
            }
        }
    }

    private static Geometry Area(params GeoRing[] rings) => new() { Polygons = rings.Select(ring => new GeoPolygon { Rings = [ring] }).ToValueList() };

    private static GeoRing Ring(params (decimal Lat, decimal Lon)[] points) => new() { Points = points.Select(point => new GeoPoint { Lat = point.Lat, Lon = point.Lon }).ToValueList() };
}
