namespace TreatyIndicators;

/// <summary>How data on victims are gathered, kept and shared.</summary>
public sealed record VictimData
{
    /// <summary>Data on victims are collected and analysed.</summary>
    /// <remarks>APMBC: Form J, asked by the action plan; CCM: Form H, treaty duty. Source: S4 31; T CCM 5(1).</remarks>
    public Attestation? Collected { get; init; }

    /// <summary>National data system into which they go.</summary>
    /// <remarks>
    /// APMBC: Form J, asked by the action plan; CCM: Form H, asked by the action plan. Source: S3 29; S4 31.
    /// </remarks>
    public string? IntegratedInto { get; init; }

    /// <summary>Bodies that get the data.</summary>
    /// <remarks>
    /// APMBC: Form J, asked by the action plan; CCM: Form H, asked by the action plan. Source: S3 29; S4 31.
    /// </remarks>
    public ValueList<string> SharedWith { get; init => field = value ?? []; } = [];
}
