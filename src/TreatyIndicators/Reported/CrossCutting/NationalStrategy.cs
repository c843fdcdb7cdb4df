using NodaTime;

namespace TreatyIndicators;

/// <summary>A national strategy or work plan.</summary>
public sealed record NationalStrategy
{
    /// <summary>Strategy or work plan.</summary>
    /// <remarks>
    /// APMBC: Form J, F, asked by the action plan; CCM: Form F, H, asked by the action plan. Source: S3 2; S4 2.
    /// </remarks>
    public string? Title { get; init; }

    /// <summary>Strategy or work plan.</summary>
    /// <remarks>
    /// APMBC: Form J, F, asked by the action plan; CCM: Form F, H, asked by the action plan. Source: S3 2; I.
    /// </remarks>
    public Code<StrategyKind>? Kind { get; init; }

    /// <summary>Day of adoption.</summary>
    /// <remarks>
    /// APMBC: Form J, F, asked by the action plan; CCM: Form F, H, asked by the action plan. Source: S4 2; I.
    /// </remarks>
    public LocalDate? AdoptedOn { get; init; }

    /// <summary>First day.</summary>
    /// <remarks>
    /// APMBC: Form J, F, asked by the action plan; CCM: Form F, H, asked by the action plan. Source: S3 2; S4 2; I.
    /// </remarks>
    public LocalDate? From { get; init; }

    /// <summary>Last day.</summary>
    /// <remarks>
    /// APMBC: Form J, F, asked by the action plan; CCM: Form F, H, asked by the action plan. Source: S3 2; S4 2; I.
    /// </remarks>
    public LocalDate? To { get; init; }

    /// <summary>Based on evidence.</summary>
    /// <remarks>
    /// APMBC: Form J, F, asked by the action plan; CCM: Form F, H, asked by the action plan. Source: S3 2; S4 2.
    /// </remarks>
    public bool? EvidenceBased { get; init; }

    /// <summary>Costed.</summary>
    /// <remarks>
    /// APMBC: Form J, F, asked by the action plan; CCM: Form F, H, asked by the action plan. Source: S3 2; S4 2.
    /// </remarks>
    public bool? Costed { get; init; }

    /// <summary>Fitted to the context.</summary>
    /// <remarks>
    /// APMBC: Form J, F, asked by the action plan; CCM: Form F, H, asked by the action plan. Source: S3 2.
    /// </remarks>
    public bool? ContextSpecific { get; init; }

    /// <summary>Duties that the instrument covers.</summary>
    /// <remarks>
    /// APMBC: Form J, F, asked by the action plan; CCM: Form F, H, asked by the action plan. Source: S4 2; I.
    /// </remarks>
    public ValueList<Code<Duty>> DutiesCovered { get; init => field = value ?? []; } = [];

    /// <summary>Last update.</summary>
    /// <remarks>
    /// APMBC: Form J, F, asked by the action plan; CCM: Form F, H, asked by the action plan. Source: S3 2; S4 2.
    /// </remarks>
    public LocalDate? UpdatedOn { get; init; }
}
