namespace TreatyIndicators;

/// <summary>New methods or technology researched, used or shared.</summary>
public sealed record Innovation
{
    /// <summary>Research, use or sharing.</summary>
    /// <remarks>
    /// APMBC: Form F, asked by the action plan; CCM: Form F, asked by the action plan. Source: S3 22; S4 21.
    /// </remarks>
    public Code<InnovationStage>? Stage { get; init; }

    /// <summary>What.</summary>
    /// <remarks>
    /// APMBC: Form F, asked by the action plan; CCM: Form F, asked by the action plan. Source: S3 22; S4 21.
    /// </remarks>
    public string? Text { get; init; }
}
