namespace TreatyIndicators.Conditions;

/// <summary>The rings and points of a report as they are reckoned with.</summary>
internal static class ReadRings
{
    /// <summary>A ring; nothing where a coordinate is absent or no place on earth, and where the line runs round a pole.</summary>
    public static Ring? Of(GeoRing ring)
    {
        var vertices = ring.Points.Count <= Ring.Few + 1 ? stackalloc (decimal? Lat, decimal? Lon)[ring.Points.Count] : new (decimal? Lat, decimal? Lon)[ring.Points.Count];
        for (var place = 0; place < vertices.Length; place++)
        {
            vertices[place] = (ring.Points[place]?.Lat, ring.Points[place]?.Lon);
        }

        return Ring.Of(vertices);
    }

    /// <summary>The rings of each polygon; nothing where one of them cannot be reckoned with.</summary>
    /// <param name="geometry">The geometry.</param>
    /// <param name="read">Reads a ring.</param>
    public static IReadOnlyList<IReadOnlyList<Ring>>? Of(Geometry geometry, Func<GeoRing, Ring?> read)
    {
        var polygons = new List<IReadOnlyList<Ring>>(geometry.Polygons.Count);
        foreach (var polygon in geometry.Polygons.AsSpan())
        {
            var rings = new Ring[polygon?.Rings.Count ?? 0];
            for (var place = 0; place < rings.Length; place++)
            {
                if (polygon!.Rings[place] is not { } ring || read(ring) is not { } found)
                {
                    return null;
                }

                rings[place] = found;
            }

            polygons.Add(rings);
        }

        return polygons;
    }
}
