namespace TreatyIndicators;

/// <summary>All victims known at the end of the period.</summary>
public sealed record VictimFigures
{
    /// <summary>Victims known, by sex, age band, disability, outcome, status and device</summary>
    public ValueList<VictimCell> Cells { get; init => field = value ?? []; } = [];

    /// <summary>All victims known at the end of the period (number of persons).</summary>
    /// <remarks>APMBC: Form J, asked by the action plan; CCM: Form H, treaty duty. Source: S3 29; T CCM 7(1)(k).</remarks>
    public long? Total { get; init; }
}
