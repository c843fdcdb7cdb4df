namespace TreatyIndicators;

/// <summary>Climate and environment considerations in the work.</summary>
public sealed record ClimateAndEnvironment
{
    /// <summary>Work informed by climate and environment considerations.</summary>
    /// <remarks>APMBC: Form J, F, asked by the action plan; CCM: Form J, voluntary. Source: S3 6; S4 12, 21, 23.</remarks>
    public ValueList<Code<EnvironmentArea>> AppliedTo { get; init => field = value ?? []; } = [];

    /// <summary>Measures taken.</summary>
    /// <remarks>APMBC: Form J, F, asked by the action plan; CCM: Form J, voluntary. Source: S3 6.</remarks>
    public ValueList<string> Measures { get; init => field = value ?? []; } = [];
}
