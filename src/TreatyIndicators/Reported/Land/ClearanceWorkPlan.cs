using NodaTime;

namespace TreatyIndicators;

/// <summary>The national work plan for survey and clearance.</summary>
public sealed record ClearanceWorkPlan
{
    /// <summary>There is a national work plan.</summary>
    /// <remarks>
    /// APMBC: Form F, asked by the action plan; CCM: Form F, asked by the action plan. Source: S3 17; S4 19.
    /// </remarks>
    public Attestation? Exists { get; init; }

    /// <summary>First day of the plan.</summary>
    /// <remarks>
    /// APMBC: Form F, asked by the action plan; CCM: Form F, asked by the action plan. Source: S3 17; S4 19; I.
    /// </remarks>
    public LocalDate? From { get; init; }

    /// <summary>Last day of the plan.</summary>
    /// <remarks>
    /// APMBC: Form F, asked by the action plan; CCM: Form F, asked by the action plan. Source: S3 17; S4 19; I.
    /// </remarks>
    public LocalDate? To { get; init; }

    /// <summary>Based on evidence.</summary>
    /// <remarks>
    /// APMBC: Form F, asked by the action plan; CCM: Form F, asked by the action plan. Source: S3 2, 17; S4 2, 19.
    /// </remarks>
    public bool? EvidenceBased { get; init; }

    /// <summary>Costed.</summary>
    /// <remarks>
    /// APMBC: Form F, asked by the action plan; CCM: Form F, asked by the action plan. Source: S3 2, 17; S4 2, 19.
    /// </remarks>
    public bool? Costed { get; init; }

    /// <summary>Drawn up inclusively.</summary>
    /// <remarks>APMBC: Form F, asked by the action plan; CCM: Form F, asked by the action plan. Source: S3 17.</remarks>
    public bool? Inclusive { get; init; }

    /// <summary>Fitted to the context.</summary>
    /// <remarks>APMBC: Form F, asked by the action plan; CCM: Form F, asked by the action plan. Source: S3 2.</remarks>
    public bool? ContextSpecific { get; init; }

    /// <summary>Day of the last update.</summary>
    /// <remarks>APMBC: Form F, asked by the action plan; CCM: Form F, asked by the action plan. Source: S3 17.</remarks>
    public LocalDate? UpdatedOn { get; init; }

    /// <summary>Account of progress against the plan.</summary>
    /// <remarks>APMBC: Form F, asked by the action plan; CCM: Form F, asked by the action plan. Source: S4 19.</remarks>
    public string? ProgressText { get; init; }

    /// <summary>What the work plan aims at in one year</summary>
    public ValueList<WorkPlanTarget> Targets { get; init => field = value ?? []; } = [];

    /// <summary>A milestone of a plan</summary>
    public ValueList<Milestone> Milestones { get; init => field = value ?? []; } = [];

    /// <summary>The budget of the work plan, all parts in one currency</summary>
    public WorkPlanBudget? Budget { get; init; }

    /// <summary>Why the targets do not cover the remaining area.</summary>
    /// <remarks>APMBC: Form F, voluntary; CCM: Form F, voluntary. Source: I.</remarks>
    public string? GapExplanation { get; init; }
}
