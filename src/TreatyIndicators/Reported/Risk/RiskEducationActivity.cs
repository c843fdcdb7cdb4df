using NodaTime;

namespace TreatyIndicators;

/// <summary>One risk education activity.</summary>
public sealed record RiskEducationActivity
{
    /// <summary>When.</summary>
    /// <remarks>APMBC: Form I, asked by the action plan; CCM: Form G, asked by the action plan. Source: S3 26; G1.</remarks>
    public LocalDate? Date { get; init; }

    /// <summary>How.</summary>
    /// <remarks>APMBC: Form I, asked by the action plan; CCM: Form G, asked by the action plan. Source: S3 26; G1.</remarks>
    public string? Method { get; init; }

    /// <summary>Who.</summary>
    /// <remarks>APMBC: Form I, voluntary; CCM: Form G, voluntary. Source: G1.</remarks>
    public string? Organisation { get; init; }

    /// <summary>Where.</summary>
    /// <remarks>APMBC: Form I, voluntary; CCM: Form G, voluntary. Source: G1.</remarks>
    public string? Region { get; init; }

    /// <summary>Fitted to the group.</summary>
    /// <remarks>APMBC: Form I, asked by the action plan; CCM: Form G, asked by the action plan. Source: S4 28.</remarks>
    public Attestation? Tailored { get; init; }

    /// <summary>Groups addressed.</summary>
    /// <remarks>APMBC: Form I, asked by the action plan; CCM: Form G, asked by the action plan. Source: S4 28.</remarks>
    public ValueList<string> Groups { get; init => field = value ?? []; } = [];
}
