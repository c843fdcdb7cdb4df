namespace TreatyIndicators;

/// <summary>Persons of one sex and one age band, as a report counts them.</summary>
/// <remarks>Equal when all parts are. Not checked here: a report must be representable even when it is wrong.</remarks>
public sealed record PersonCell
{
    /// <summary>The sex; absent, recorded as unknown or not on the list: not known.</summary>
    public Code<Sex>? Sex { get; init; }

    /// <summary>The age band; absent or recorded as unknown: not known.</summary>
    public AgeBand? AgeBand { get; init; }

    /// <summary>The number of persons; absent: not told, which is not zero.</summary>
    public long? Count { get; init; }

    /// <summary>How many of these have a disability, the others then have none; absent: not known of any of them.</summary>
    public long? WithDisability { get; init; }
}
