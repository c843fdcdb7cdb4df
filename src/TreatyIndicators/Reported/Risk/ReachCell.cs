namespace TreatyIndicators;

/// <summary>Persons reached, by sex, age band, disability and exposure.</summary>
public sealed record ReachCell
{
    /// <summary>Sex of the persons in the cell.</summary>
    /// <remarks>
    /// APMBC: Form I, asked by the action plan; CCM: Form G, asked by the action plan. Source: S3 26; S4 29; G3 G4.
    /// </remarks>
    public Code<Sex>? Sex { get; init; }

    /// <summary>Age band (data, not a code list).</summary>
    /// <remarks>
    /// APMBC: Form I, asked by the action plan; CCM: Form G, asked by the action plan. Source: S3 26; S4 29; G3 G4.
    /// </remarks>
    public AgeBand? AgeBand { get; init; }

    /// <summary>Of these, persons with disabilities (number of persons).</summary>
    /// <remarks>
    /// APMBC: Form I, asked by the action plan; CCM: Form G, asked by the action plan. Source: S3 26; S4 29; G3 G4.
    /// </remarks>
    public long? WithDisability { get; init; }

    /// <summary>Direct or indirect beneficiary.</summary>
    /// <remarks>APMBC: Form I, voluntary; CCM: Form G, voluntary. Source: P16; G4.</remarks>
    public Code<Exposure>? Exposure { get; init; }

    /// <summary>Persons in the cell (number of persons).</summary>
    /// <remarks>
    /// APMBC: Form I, asked by the action plan; CCM: Form G, asked by the action plan. Source: S3 26; S4 29; G3 G4.
    /// </remarks>
    public long? Count { get; init; }
}
