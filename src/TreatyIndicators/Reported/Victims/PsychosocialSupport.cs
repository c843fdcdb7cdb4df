namespace TreatyIndicators;

/// <summary>Mental health and psychosocial support.</summary>
public sealed record PsychosocialSupport
{
    /// <summary>Access to mental health and psychosocial support.</summary>
    /// <remarks>APMBC: Form J, asked by the action plan; CCM: Form H, asked by the action plan. Source: S3 33.</remarks>
    public string? Account { get; init; }
}
