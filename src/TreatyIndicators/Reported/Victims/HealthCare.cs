namespace TreatyIndicators;

/// <summary>Health care for victims.</summary>
public sealed record HealthCare
{
    /// <summary>Supply of health care.</summary>
    /// <remarks>APMBC: Form J, asked by the action plan; CCM: Form H, asked by the action plan. Source: S3 30.</remarks>
    public string? Availability { get; init; }

    /// <summary>Access to health care.</summary>
    /// <remarks>APMBC: Form J, asked by the action plan; CCM: Form H, asked by the action plan. Source: S3 30.</remarks>
    public string? Access { get; init; }

    /// <summary>Rural and remote places.</summary>
    /// <remarks>APMBC: Form J, asked by the action plan; CCM: Form H, asked by the action plan. Source: S3 30.</remarks>
    public string? RuralRemote { get; init; }
}
