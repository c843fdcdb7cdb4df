namespace TreatyIndicators;

/// <summary>A service given to victims.</summary>
public sealed record VictimService
{
    /// <summary>Service given to victims.</summary>
    /// <remarks>
    /// APMBC: Form J, asked by the action plan; CCM: Form H, treaty duty. Source: T CCM 5(1); S3 30-34; S4 34.
    /// </remarks>
    public Code<ServiceKind>? Kind { get; init; }

    /// <summary>Description.</summary>
    /// <remarks>APMBC: Form J, asked by the action plan; CCM: Form H, treaty duty. Source: S3 30-34; S4 34.</remarks>
    public string? Account { get; init; }

    /// <summary>Persons served, by sex, age band and disability</summary>
    public ValueList<PersonsServedCell> PersonsServed { get; init => field = value ?? []; } = [];

    /// <summary>All persons served, 0 allowed (number of persons).</summary>
    /// <remarks>APMBC: Form J, asked by the action plan; CCM: Form H, asked by the action plan. Source: S3 34.</remarks>
    public long? PersonsServedTotal { get; init; }
}
