using NodaTime;

namespace TreatyIndicators;

/// <summary>The plan that the request carries.</summary>
public sealed record ExtensionPlan
{
    /// <summary>First day of the plan.</summary>
    /// <remarks>Source: S3 20; S4 20; I.</remarks>
    public LocalDate? From { get; init; }

    /// <summary>Last day of the plan.</summary>
    /// <remarks>Source: S3 20; S4 20; I.</remarks>
    public LocalDate? To { get; init; }

    /// <summary>Survey is planned.</summary>
    /// <remarks>Source: S3 20.</remarks>
    public bool? Survey { get; init; }

    /// <summary>Clearance is planned.</summary>
    /// <remarks>Source: S3 20.</remarks>
    public bool? Clearance { get; init; }

    /// <summary>Plan is detailed.</summary>
    /// <remarks>Source: S3 20; S4 15, 20.</remarks>
    public bool? Detailed { get; init; }

    /// <summary>Plan is costed.</summary>
    /// <remarks>Source: S3 20; S4 15, 20.</remarks>
    public bool? Costed { get; init; }

    /// <summary>Plan spans several years.</summary>
    /// <remarks>Source: S3 20; S4 15, 20.</remarks>
    public bool? MultiYear { get; init; }

    /// <summary>Plan is broken down by year.</summary>
    /// <remarks>Source: S4 15, 20.</remarks>
    public bool? Yearly { get; init; }

    /// <summary>Plan is based on evidence.</summary>
    /// <remarks>Source: S3 17; I.</remarks>
    public bool? EvidenceBased { get; init; }

    /// <summary>Plan is fitted to the context.</summary>
    /// <remarks>Source: S3 20.</remarks>
    public bool? ContextSpecific { get; init; }

    /// <summary>Risk education is planned.</summary>
    /// <remarks>Source: S3 20; S4 20.</remarks>
    public bool? RiskEducation { get; init; }

    /// <summary>Risk education has its own costing.</summary>
    /// <remarks>Source: S3 20; I.</remarks>
    public bool? RiskEducationCosted { get; init; }

    /// <summary>A resource mobilisation plan is part of it.</summary>
    /// <remarks>Source: S3 38; S1 para. 6.</remarks>
    public bool? ResourceMobilisation { get; init; }

    /// <summary>Help asked for in the request.</summary>
    /// <remarks>Source: S3 38; S4 41.</remarks>
    public ValueList<string> AssistanceNeeds { get; init => field = value ?? []; } = [];
}
