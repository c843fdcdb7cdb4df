namespace TreatyIndicators;

/// <summary>Persons reached by risk education.</summary>
public sealed record RiskEducationReach
{
    /// <summary>Persons reached, by sex, age band, disability and exposure</summary>
    public ValueList<ReachCell> Cells { get; init => field = value ?? []; } = [];

    /// <summary>A number of persons of one sex</summary>
    public ValueList<SexCount> BySex { get; init => field = value ?? []; } = [];

    /// <summary>A number of persons of one age band</summary>
    public ValueList<AgeCount> ByAge { get; init => field = value ?? []; } = [];

    /// <summary>Persons without sex or age (number of persons).</summary>
    /// <remarks>APMBC: Form I, asked by the action plan; CCM: Form G, asked by the action plan. Source: S3 26; I.</remarks>
    public long? Unknown { get; init; }

    /// <summary>All persons reached (number of persons).</summary>
    /// <remarks>APMBC: Form I, asked by the action plan; CCM: Form G, asked by the action plan. Source: S3 26; G3.</remarks>
    public long? Total { get; init; }

    /// <summary>Of these, reached for the first time (number of persons).</summary>
    /// <remarks>APMBC: Form I, voluntary; CCM: Form G, voluntary. Source: G3.</remarks>
    public long? FirstTime { get; init; }

    /// <summary>Risk education events held.</summary>
    /// <remarks>APMBC: Form I, voluntary; CCM: Form G, voluntary. Source: G3.</remarks>
    public long? Events { get; init; }

    /// <summary>The total counts repeated visits.</summary>
    /// <remarks>APMBC: Form I, voluntary; CCM: Form G, voluntary. Source: I.</remarks>
    public bool? RepeatVisits { get; init; }
}
