namespace TreatyIndicators;

/// <summary>A number of persons harmed by one kind of device.</summary>
public sealed record DeviceCount
{
    /// <summary>Margin by device, Unknown included.</summary>
    /// <remarks>APMBC: Form J, voluntary; CCM: Form H, voluntary. Source: G1.</remarks>
    public Code<Ordnance>? Device { get; init; }

    /// <summary>Persons (number of persons).</summary>
    /// <remarks>APMBC: Form J, voluntary; CCM: Form H, voluntary. Source: G1.</remarks>
    public long? Count { get; init; }
}
