namespace TreatyIndicators;

/// <summary>Work to improve rehabilitation.</summary>
public sealed record Rehabilitation
{
    /// <summary>Work to improve rehabilitation.</summary>
    /// <remarks>APMBC: Form J, asked by the action plan; CCM: Form H, asked by the action plan. Source: S3 32.</remarks>
    public string? Efforts { get; init; }
}
