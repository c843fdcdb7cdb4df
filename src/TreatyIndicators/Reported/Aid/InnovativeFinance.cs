namespace TreatyIndicators;

/// <summary>An alternative or innovative source of money.</summary>
public sealed record InnovativeFinance
{
    /// <summary>Explored, planned or in use.</summary>
    /// <remarks>
    /// APMBC: Form J, asked by the action plan; CCM: Form I, asked by the action plan. Source: S3 37; S4 38.
    /// </remarks>
    public Code<FinanceStage>? Stage { get; init; }

    /// <summary>Source of money.</summary>
    /// <remarks>
    /// APMBC: Form J, asked by the action plan; CCM: Form I, asked by the action plan. Source: S3 37; S4 38.
    /// </remarks>
    public string? Text { get; init; }
}
