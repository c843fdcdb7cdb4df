namespace TreatyIndicators.Benchmarks;

/// <summary>Figures about States and regions, and lists of region codes. A list that is absent was not supplied.</summary>
internal sealed record PlainReference
{
    public IReadOnlyList<StateFigures>? States { get; init; }

    public IReadOnlyList<RegionFigures>? Regions { get; init; }

    public IReadOnlyList<PublishedCasualties>? MonitorCasualties { get; init; }

    /// <summary>The codes of each list of regions, by the name of the list.</summary>
    public IReadOnlyDictionary<string, IReadOnlySet<string>>? Gazetteers { get; init; }

    internal sealed record StateFigures(StateCode State, decimal? LandAreaM2, Geometry? Boundary);

    internal sealed record RegionFigures(StateCode State, string Code, decimal? AreaM2, long? Population);

    internal sealed record PublishedCasualties(StateCode State, int Year, long Total);
}
