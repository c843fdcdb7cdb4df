using NodaTime;

namespace TreatyIndicators;

/// <summary>One step towards a State not party.</summary>
public sealed record UniversalizationEffort
{
    /// <summary>State addressed.</summary>
    /// <remarks>APMBC: Form J, asked by the action plan; CCM: Form J, voluntary. Source: S3 10; S4 10.</remarks>
    public StateCode? TargetState { get; init; }

    /// <summary>Channel.</summary>
    /// <remarks>APMBC: Form J, asked by the action plan; CCM: Form J, voluntary. Source: S3 10; S4 10.</remarks>
    public string? Channel { get; init; }

    /// <summary>When.</summary>
    /// <remarks>APMBC: Form J, asked by the action plan; CCM: Form J, voluntary. Source: S3 10; I.</remarks>
    public LocalDate? Date { get; init; }
}
