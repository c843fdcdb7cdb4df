namespace TreatyIndicators;

/// <summary>What the plan costs.</summary>
public sealed record PlanCost
{
    /// <summary>Cost of the plan.</summary>
    /// <remarks>
    /// APMBC: Form F, asked by the action plan; CCM: Form B, asked by the action plan. Source: S3 13; S4 12.
    /// </remarks>
    public decimal? Amount { get; init; }

    /// <summary>Its currency.</summary>
    /// <remarks>APMBC: Form F, asked by the action plan; CCM: Form B, asked by the action plan. Source: S3 13; I.</remarks>
    public string? Currency { get; init; }
}
