using NodaTime;

namespace TreatyIndicators;

/// <summary>Help that the State needs.</summary>
public sealed record AssistanceNeed
{
    /// <summary>Duty for which help is needed.</summary>
    /// <remarks>
    /// APMBC: Form J, F, asked by the action plan; CCM: Form I, treaty duty. Source: S3 17, 38; S4 41; S2 para. 7.
    /// </remarks>
    public Code<Duty>? Duty { get; init; }

    /// <summary>Activity.</summary>
    /// <remarks>
    /// APMBC: Form J, F, asked by the action plan; CCM: Form I, asked by the action plan. Source: S2 para. 7.
    /// </remarks>
    public string? Activity { get; init; }

    /// <summary>Kind of help.</summary>
    /// <remarks>
    /// APMBC: Form J, F, asked by the action plan; CCM: Form I, asked by the action plan. Source: S2 para. 7.
    /// </remarks>
    public Code<ResourceKind>? Kind { get; init; }

    /// <summary>Amount.</summary>
    /// <remarks>
    /// APMBC: Form J, F, asked by the action plan; CCM: Form I, asked by the action plan. Source: S3 38; S4 41.
    /// </remarks>
    public decimal? Amount { get; init; }

    /// <summary>Currency.</summary>
    /// <remarks>APMBC: Form J, F, asked by the action plan; CCM: Form I, asked by the action plan. Source: I.</remarks>
    public string? Currency { get; init; }

    /// <summary>First day.</summary>
    /// <remarks>
    /// APMBC: Form J, F, asked by the action plan; CCM: Form I, asked by the action plan. Source: S2 para. 7.
    /// </remarks>
    public LocalDate? From { get; init; }

    /// <summary>Last day.</summary>
    /// <remarks>
    /// APMBC: Form J, F, asked by the action plan; CCM: Form I, asked by the action plan. Source: S2 para. 7.
    /// </remarks>
    public LocalDate? To { get; init; }
}
