namespace TreatyIndicators;

/// <summary>Persons served, by sex, age band and disability.</summary>
public sealed record PersonsServedCell
{
    /// <summary>Persons served: sex.</summary>
    /// <remarks>
    /// APMBC: Form J, asked by the action plan; CCM: Form H, asked by the action plan. Source: S3 34; P12b.
    /// </remarks>
    public Code<Sex>? Sex { get; init; }

    /// <summary>Age band.</summary>
    /// <remarks>
    /// APMBC: Form J, asked by the action plan; CCM: Form H, asked by the action plan. Source: S3 34; P12b.
    /// </remarks>
    public AgeBand? AgeBand { get; init; }

    /// <summary>Of these, persons with disabilities (number of persons).</summary>
    /// <remarks>APMBC: Form J, asked by the action plan; CCM: Form H, asked by the action plan. Source: S3 34; I.</remarks>
    public long? WithDisability { get; init; }

    /// <summary>Persons in the cell (number of persons).</summary>
    /// <remarks>APMBC: Form J, asked by the action plan; CCM: Form H, asked by the action plan. Source: S3 34.</remarks>
    public long? Count { get; init; }
}
