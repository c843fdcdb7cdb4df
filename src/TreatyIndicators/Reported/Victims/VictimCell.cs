namespace TreatyIndicators;

/// <summary>Victims known, by sex, age band, disability, outcome, status and device.</summary>
public sealed record VictimCell
{
    /// <summary>Victims known at the end of the period: sex.</summary>
    /// <remarks>
    /// APMBC: Form J, asked by the action plan; CCM: Form H, treaty duty. Source: S3 29; S4 31; G1; T CCM 7(1)(k).
    /// </remarks>
    public Code<Sex>? Sex { get; init; }

    /// <summary>Age band.</summary>
    /// <remarks>
    /// APMBC: Form J, asked by the action plan; CCM: Form H, treaty duty. Source: S3 29; S4 31; G1; T CCM 7(1)(k).
    /// </remarks>
    public AgeBand? AgeBand { get; init; }

    /// <summary>Of these, persons with disabilities (number of persons).</summary>
    /// <remarks>
    /// APMBC: Form J, asked by the action plan; CCM: Form H, asked by the action plan. Source: S3 29; S4 31; G1.
    /// </remarks>
    public long? WithDisability { get; init; }

    /// <summary>Killed, injured, unknown.</summary>
    /// <remarks>APMBC: Form J, voluntary; CCM: Form H, voluntary. Source: S3 29; S4 31; G1.</remarks>
    public Code<VictimOutcome>? Outcome { get; init; }

    /// <summary>Status.</summary>
    /// <remarks>APMBC: Form J, voluntary; CCM: Form H, voluntary. Source: S3 29; S4 31; G1.</remarks>
    public Code<CivilStatus>? CivilStatus { get; init; }

    /// <summary>Device.</summary>
    /// <remarks>APMBC: Form J, voluntary; CCM: Form H, voluntary. Source: S3 29; S4 31; G1.</remarks>
    public Code<Ordnance>? Device { get; init; }

    /// <summary>Persons in the cell (number of persons).</summary>
    /// <remarks>
    /// APMBC: Form J, asked by the action plan; CCM: Form H, treaty duty. Source: S3 29; S4 31; G1; T CCM 7(1)(k).
    /// </remarks>
    public long? Count { get; init; }
}
