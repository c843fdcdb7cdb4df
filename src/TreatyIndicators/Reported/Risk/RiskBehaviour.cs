namespace TreatyIndicators;

/// <summary>Work to reduce risk-taking.</summary>
public sealed record RiskBehaviour
{
    /// <summary>Work to reduce risk-taking.</summary>
    /// <remarks>APMBC: Form I, asked by the action plan; CCM: Form G, asked by the action plan. Source: S3 23.</remarks>
    public string? Efforts { get; init; }

    /// <summary>Groups concerned.</summary>
    /// <remarks>APMBC: Form I, asked by the action plan; CCM: Form G, asked by the action plan. Source: S3 23.</remarks>
    public ValueList<string> Groups { get; init => field = value ?? []; } = [];
}
