namespace TreatyIndicators;

/// <summary>How victims and their organisations take part.</summary>
public sealed record VictimParticipation
{
    /// <summary>Victims or their organisations take part at national level.</summary>
    /// <remarks>
    /// APMBC: Form J, asked by the action plan; CCM: Form H, asked by the action plan. Source: S3 27, 36; S4 36.
    /// </remarks>
    public Attestation? National { get; init; }

    /// <summary>The same at local level.</summary>
    /// <remarks>APMBC: Form J, asked by the action plan; CCM: Form H, asked by the action plan. Source: S3 27.</remarks>
    public Attestation? Local { get; init; }

    /// <summary>The same in communities.</summary>
    /// <remarks>APMBC: Form J, asked by the action plan; CCM: Form H, asked by the action plan. Source: S3 36.</remarks>
    public Attestation? Community { get; init; }

    /// <summary>Organisations that took part.</summary>
    /// <remarks>APMBC: Form J, asked by the action plan; CCM: Form H, asked by the action plan. Source: S3 27, 36.</remarks>
    public ValueList<string> Organisations { get; init => field = value ?? []; } = [];
}
