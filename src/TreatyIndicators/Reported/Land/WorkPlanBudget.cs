namespace TreatyIndicators;

/// <summary>The budget of the work plan, all parts in one currency.</summary>
public sealed record WorkPlanBudget
{
    /// <summary>National share.</summary>
    /// <remarks>APMBC: Form F, asked by the action plan; CCM: Form F, asked by the action plan. Source: S3 17.</remarks>
    public decimal? National { get; init; }

    /// <summary>Share asked from others.</summary>
    /// <remarks>APMBC: Form F, asked by the action plan; CCM: Form F, asked by the action plan. Source: S3 17.</remarks>
    public decimal? External { get; init; }

    /// <summary>Whole budget.</summary>
    /// <remarks>APMBC: Form F, asked by the action plan; CCM: Form F, asked by the action plan. Source: S3 17.</remarks>
    public decimal? Total { get; init; }

    /// <summary>Currency.</summary>
    /// <remarks>APMBC: Form F, asked by the action plan; CCM: Form F, asked by the action plan. Source: S3 17; I.</remarks>
    public string? Currency { get; init; }
}
