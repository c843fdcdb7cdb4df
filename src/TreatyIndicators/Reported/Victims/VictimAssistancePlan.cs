using NodaTime;

namespace TreatyIndicators;

/// <summary>The national action plan for victim assistance.</summary>
public sealed record VictimAssistancePlan
{
    /// <summary>A national action plan exists.</summary>
    /// <remarks>
    /// APMBC: Form J, asked by the action plan; CCM: Form H, treaty duty. Source: S3 27; T CCM 5(2)(c); S4 33.
    /// </remarks>
    public Attestation? Exists { get; init; }

    /// <summary>First day of the plan.</summary>
    /// <remarks>APMBC: Form J, asked by the action plan; CCM: Form H, asked by the action plan. Source: S3 27; I.</remarks>
    public LocalDate? From { get; init; }

    /// <summary>Last day of the plan.</summary>
    /// <remarks>APMBC: Form J, asked by the action plan; CCM: Form H, asked by the action plan. Source: S3 27; I.</remarks>
    public LocalDate? To { get; init; }

    /// <summary>Goals are specific.</summary>
    /// <remarks>APMBC: Form J, asked by the action plan; CCM: Form H, asked by the action plan. Source: S3 27.</remarks>
    public bool? Specific { get; init; }

    /// <summary>Goals are measurable.</summary>
    /// <remarks>
    /// APMBC: Form J, asked by the action plan; CCM: Form H, asked by the action plan. Source: S3 27; S4 33.
    /// </remarks>
    public bool? Measurable { get; init; }

    /// <summary>Goals are attainable.</summary>
    /// <remarks>APMBC: Form J, asked by the action plan; CCM: Form H, asked by the action plan. Source: S3 27.</remarks>
    public bool? Attainable { get; init; }

    /// <summary>Goals are realistic.</summary>
    /// <remarks>APMBC: Form J, asked by the action plan; CCM: Form H, asked by the action plan. Source: S3 27.</remarks>
    public bool? Realistic { get; init; }

    /// <summary>Goals are time-bound.</summary>
    /// <remarks>APMBC: Form J, asked by the action plan; CCM: Form H, asked by the action plan. Source: S3 27.</remarks>
    public bool? TimeBound { get; init; }

    /// <summary>The plan heeds victims, sex, age, disability and other diversity.</summary>
    /// <remarks>APMBC: Form J, asked by the action plan; CCM: Form H, asked by the action plan. Source: S3 27.</remarks>
    public Attestation? Inclusive { get; init; }

    /// <summary>Budget of the plan.</summary>
    /// <remarks>APMBC: Form J, voluntary; CCM: Form H, treaty duty. Source: T CCM 5(2)(c).</remarks>
    public string? Budget { get; init; }

    /// <summary>Time frame of the plan.</summary>
    /// <remarks>APMBC: Form J, voluntary; CCM: Form H, treaty duty. Source: T CCM 5(2)(c).</remarks>
    public string? TimeFrame { get; init; }

    /// <summary>Account of how the plan is being carried out.</summary>
    /// <remarks>APMBC: Form J, asked by the action plan; CCM: Form H, asked by the action plan. Source: S3 27.</remarks>
    public string? ProgressText { get; init; }

    /// <summary>Progress item by item.</summary>
    /// <remarks>APMBC: Form J, asked by the action plan; CCM: Form H, asked by the action plan. Source: S3 27; I.</remarks>
    public ValueList<string> Progress { get; init => field = value ?? []; } = [];
}
