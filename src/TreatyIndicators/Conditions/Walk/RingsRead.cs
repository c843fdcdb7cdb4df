namespace TreatyIndicators.Conditions;

/// <summary>The rings of a report as they are reckoned with: several rules ask for the same ones, one after the other. Not safe for several threads.</summary>
internal sealed class RingsRead
{
    private readonly Dictionary<GeoRing, Ring?> read = new(ReferenceEqualityComparer.Instance);

    /// <summary>A ring; nothing where it cannot be reckoned with.</summary>
    public Ring? Of(GeoRing ring)
    {
        if (!read.TryGetValue(ring, out var found))
        {
            read.Add(ring, found = ReadRings.Of(ring));
        }

        return found;
    }
}
