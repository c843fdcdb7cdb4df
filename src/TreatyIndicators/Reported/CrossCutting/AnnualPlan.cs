namespace TreatyIndicators;

/// <summary>A yearly plan that carries the strategy out.</summary>
public sealed record AnnualPlan
{
    /// <summary>Year of a yearly plan that carries the strategy out.</summary>
    /// <remarks>APMBC: Form J, F, voluntary; CCM: Form F, asked by the action plan. Source: S4 2.</remarks>
    public int? Year { get; init; }

    /// <summary>Its title.</summary>
    /// <remarks>APMBC: Form J, F, voluntary; CCM: Form F, asked by the action plan. Source: S4 2; I.</remarks>
    public string? Title { get; init; }
}
