namespace TreatyIndicators;

/// <summary>New casualties of the period.</summary>
public sealed record Casualties
{
    /// <summary>New casualties of the period (number of persons).</summary>
    /// <remarks>APMBC: Form J, voluntary; CCM: Form H, treaty duty. Source: T CCM 7(1)(k); P17 P35.</remarks>
    public long? Total { get; init; }

    /// <summary>Killed (number of persons).</summary>
    /// <remarks>APMBC: Form J, voluntary; CCM: Form H, voluntary. Source: P17 P35.</remarks>
    public long? Killed { get; init; }

    /// <summary>Injured (number of persons).</summary>
    /// <remarks>APMBC: Form J, voluntary; CCM: Form H, voluntary. Source: P17 P35.</remarks>
    public long? Injured { get; init; }

    /// <summary>Outcome not known (number of persons).</summary>
    /// <remarks>APMBC: Form J, voluntary; CCM: Form H, voluntary. Source: P17.</remarks>
    public long? OutcomeUnknown { get; init; }

    /// <summary>A number of persons of one sex</summary>
    public ValueList<SexCount> BySex { get; init => field = value ?? []; } = [];

    /// <summary>A number of persons of one age band</summary>
    public ValueList<AgeCount> ByAge { get; init => field = value ?? []; } = [];

    /// <summary>A number of persons of one civil status</summary>
    public ValueList<CivilStatusCount> ByCivilStatus { get; init => field = value ?? []; } = [];

    /// <summary>A number of persons harmed by one kind of device</summary>
    public ValueList<DeviceCount> ByDevice { get; init => field = value ?? []; } = [];
}
