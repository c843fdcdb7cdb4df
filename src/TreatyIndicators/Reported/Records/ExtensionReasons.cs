namespace TreatyIndicators;

/// <summary>The reasons given in the request.</summary>
public sealed record ExtensionReasons
{
    /// <summary>Work done so far.</summary>
    /// <remarks>Source: T APMBC 5(4) P22.</remarks>
    public string? WorkDone { get; init; }

    /// <summary>Means available.</summary>
    /// <remarks>Source: T APMBC 5(4) P22, CCM 4(6) P21.</remarks>
    public string? Means { get; init; }

    /// <summary>Circumstances that stood in the way.</summary>
    /// <remarks>Source: T APMBC 5(4) P22, CCM 4(6) P21.</remarks>
    public string? Circumstances { get; init; }
}
