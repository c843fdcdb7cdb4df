namespace TreatyIndicators.Conditions;

/// <summary>The shapes of a report as they are reckoned with: several rules ask for the same ones, one after the other. Not safe for several threads.</summary>
internal sealed class RingsRead
{
    private readonly Dictionary<GeoRing, Ring?> rings = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Geometry, IReadOnlyList<IReadOnlyList<Ring>>?> polygons = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Ring, Truth> simple = new(ReferenceEqualityComparer.Instance);
    private object? report;

    /// <summary>A ring; nothing where it cannot be reckoned with.</summary>
    /// <param name="ring">The ring.</param>
    /// <param name="of">The report that it stands in; absent: none that is kept in mind.</param>
    public Ring? Of(GeoRing ring, object? of)
    {
        if (of is null)
        {
            return ReadRings.Of(ring);
        }

        Turn(of);
        if (!rings.TryGetValue(ring, out var found))
        {
            rings.Add(ring, found = ReadRings.Of(ring));
        }

        return found;
    }

    /// <summary>The rings of each polygon; nothing where one of them cannot be reckoned with.</summary>
    public IReadOnlyList<IReadOnlyList<Ring>>? Of(Geometry geometry, object? of)
    {
        if (of is null)
        {
            return ReadRings.Of(geometry, ReadRings.Of);
        }

        Turn(of);
        if (!polygons.TryGetValue(geometry, out var found))
        {
            polygons.Add(geometry, found = ReadRings.Of(geometry, ring => Of(ring, of)));
        }

        return found;
    }

    /// <summary>Whether a ring crosses itself nowhere; unknown where it cannot be reckoned with.</summary>
    public Truth IsSimple(GeoRing ring, object? of)
    {
        if (Of(ring, of) is not { } read)
        {
            return Truth.Unknown;
        }

        if (!simple.TryGetValue(read, out var found))
        {
            found = SelfCrossing.IsNone(read);
            if (of is not null)
            {
                simple.Add(read, found);
            }
        }

        return found;
    }

    private void Turn(object of)
    {
        if (!ReferenceEquals(report, of))
        {
            rings.Clear();
            polygons.Clear();
            simple.Clear();
            report = of;
        }
    }
}
