namespace TreatyIndicators;

/// <summary>Work to strengthen national coordination.</summary>
public sealed record NationalCoordination
{
    /// <summary>Work to strengthen national coordination.</summary>
    /// <remarks>APMBC: Form J, asked by the action plan; CCM: Form I, voluntary. Source: S3 39.</remarks>
    public string? Efforts { get; init; }
}
