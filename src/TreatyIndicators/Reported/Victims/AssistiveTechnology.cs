namespace TreatyIndicators;

/// <summary>Work to spread assistive technology.</summary>
public sealed record AssistiveTechnology
{
    /// <summary>Work to spread assistive technology.</summary>
    /// <remarks>APMBC: Form J, asked by the action plan; CCM: Form H, voluntary. Source: S3 32.</remarks>
    public string? Efforts { get; init; }

    /// <summary>Devices given (number of items).</summary>
    /// <remarks>APMBC: Form J, voluntary; CCM: Form H, voluntary. Source: I.</remarks>
    public long? DevicesProvided { get; init; }
}
