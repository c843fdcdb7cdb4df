namespace TreatyIndicators;

/// <summary>The plan behind the destruction programme.</summary>
public sealed record StockpileDestructionPlan
{
    /// <summary>There is a destruction plan.</summary>
    /// <remarks>
    /// APMBC: Form F, asked by the action plan; CCM: Form B, asked by the action plan. Source: S3 12; S4 12.
    /// </remarks>
    public Attestation? Exists { get; init; }

    /// <summary>The plan has an end date.</summary>
    /// <remarks>APMBC: Form F, asked by the action plan; CCM: Form B, asked by the action plan. Source: S3 12, 13.</remarks>
    public bool? TimeBound { get; init; }

    /// <summary>The plan is costed.</summary>
    /// <remarks>APMBC: Form F, asked by the action plan; CCM: Form B, asked by the action plan. Source: S3 13.</remarks>
    public bool? Costed { get; init; }

    /// <summary>What the plan costs</summary>
    public PlanCost? Cost { get; init; }

    /// <summary>A milestone of a plan</summary>
    public ValueList<Milestone> Milestones { get; init => field = value ?? []; } = [];

    /// <summary>Items to be destroyed per month (number of items).</summary>
    /// <remarks>APMBC: Form F, voluntary; CCM: Form B, asked by the action plan. Source: S4 12.</remarks>
    public long? MonthlyRate { get; init; }
}
