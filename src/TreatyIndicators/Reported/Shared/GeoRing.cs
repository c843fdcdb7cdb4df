namespace TreatyIndicators;

/// <summary>A closed line.</summary>
public sealed record GeoRing
{
    /// <summary>The points in order; the last repeats the first.</summary>
    public ValueList<GeoPoint> Points { get; init => field = value ?? []; } = [];
}
