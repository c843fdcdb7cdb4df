namespace TreatyIndicators;

/// <summary>A forum in which support is coordinated with others able to help.</summary>
public sealed record DonorCoordination
{
    /// <summary>Forum in which support is coordinated.</summary>
    /// <remarks>APMBC: Form J, asked by the action plan; CCM: Form I, voluntary. Source: S3 41.</remarks>
    public string? Forum { get; init; }

    /// <summary>Partners.</summary>
    /// <remarks>APMBC: Form J, asked by the action plan; CCM: Form I, voluntary. Source: S3 41.</remarks>
    public ValueList<string> Partners { get; init => field = value ?? []; } = [];
}
