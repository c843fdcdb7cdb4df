using NodaTime;

namespace TreatyIndicators;

/// <summary>The programme to destroy the stockpile.</summary>
public sealed record StockpileDestructionProgramme
{
    /// <summary>State of the programme.</summary>
    /// <remarks>APMBC: Form F, treaty duty; CCM: Form B, treaty duty. Source: T APMBC 7(1)(f), CCM 7(1)(e).</remarks>
    public Code<ProgrammeStatus>? Status { get; init; }

    /// <summary>Methods used or to be used.</summary>
    /// <remarks>APMBC: Form F, treaty duty; CCM: Form B, treaty duty. Source: T APMBC 7(1)(f), CCM 7(1)(e).</remarks>
    public ValueList<string> Methods { get; init => field = value ?? []; } = [];

    /// <summary>Destruction sites.</summary>
    /// <remarks>APMBC: Form F, treaty duty; CCM: Form B, treaty duty. Source: T APMBC 7(1)(f), CCM 7(1)(e).</remarks>
    public ValueList<string> Sites { get; init => field = value ?? []; } = [];

    /// <summary>Safety standards observed.</summary>
    /// <remarks>APMBC: Form F, treaty duty; CCM: Form B, treaty duty. Source: T APMBC 7(1)(f), CCM 7(1)(e).</remarks>
    public string? SafetyStandards { get; init; }

    /// <summary>Environmental standards observed.</summary>
    /// <remarks>APMBC: Form F, treaty duty; CCM: Form B, treaty duty. Source: T APMBC 7(1)(f), CCM 7(1)(e).</remarks>
    public string? EnvironmentalStandards { get; init; }

    /// <summary>The plan behind the destruction programme</summary>
    public StockpileDestructionPlan? Plan { get; init; }

    /// <summary>Date on which the stock will be gone.</summary>
    /// <remarks>
    /// APMBC: Form F, asked by the action plan; CCM: Form B, asked by the action plan. Source: S3 12; S4 12.
    /// </remarks>
    public LocalDate? ExpectedCompletion { get; init; }

    /// <summary>Account of progress, zero progress included.</summary>
    /// <remarks>APMBC: Form F, asked by the action plan; CCM: Form B, treaty duty. Source: S3 12, 13; S4 12.</remarks>
    public string? ProgressText { get; init; }

    /// <summary>Problems met.</summary>
    /// <remarks>
    /// APMBC: Form F, asked by the action plan; CCM: Form B, asked by the action plan. Source: S3 12; S4 12.
    /// </remarks>
    public string? Challenges { get; init; }
}
