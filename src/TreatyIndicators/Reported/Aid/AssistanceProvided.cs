using NodaTime;

namespace TreatyIndicators;

/// <summary>Help given to others.</summary>
public sealed record AssistanceProvided
{
    /// <summary>Who got help.</summary>
    /// <remarks>
    /// APMBC: Form J, asked by the action plan; CCM: Form I, treaty duty. Source: T CCM 7(1)(n); S3 5, 40; S4 3, 39,
    /// 40.
    /// </remarks>
    public string? Recipient { get; init; }

    /// <summary>State in which the help is used.</summary>
    /// <remarks>
    /// APMBC: Form J, asked by the action plan; CCM: Form I, treaty duty. Source: T CCM 7(1)(n); S3 5, 40; S4 3, 39,
    /// 40.
    /// </remarks>
    public StateCode? RecipientState { get; init; }

    /// <summary>Duty it serves.</summary>
    /// <remarks>
    /// APMBC: Form J, asked by the action plan; CCM: Form I, treaty duty. Source: T CCM 7(1)(n); S3 5, 40; S4 3, 39,
    /// 40.
    /// </remarks>
    public Code<Duty>? Duty { get; init; }

    /// <summary>Activity.</summary>
    /// <remarks>APMBC: Form J, asked by the action plan; CCM: Form I, voluntary. Source: S2 para. 7; I.</remarks>
    public string? Activity { get; init; }

    /// <summary>Project name or number.</summary>
    /// <remarks>APMBC: Form J, voluntary; CCM: Form I, voluntary. Source: I.</remarks>
    public string? Project { get; init; }

    /// <summary>Kind of help.</summary>
    /// <remarks>
    /// APMBC: Form J, asked by the action plan; CCM: Form I, treaty duty. Source: T CCM 7(1)(n); S3 5, 40; S4 3, 39,
    /// 40.
    /// </remarks>
    public Code<ResourceKind>? Kind { get; init; }

    /// <summary>Year of the help.</summary>
    /// <remarks>APMBC: Form J, asked by the action plan; CCM: Form I, treaty duty. Source: T CCM 7(1)(n); I.</remarks>
    public int? Year { get; init; }

    /// <summary>First day.</summary>
    /// <remarks>
    /// APMBC: Form J, asked by the action plan; CCM: Form I, asked by the action plan. Source: S3 5; S4 3.
    /// </remarks>
    public LocalDate? From { get; init; }

    /// <summary>Last day.</summary>
    /// <remarks>
    /// APMBC: Form J, asked by the action plan; CCM: Form I, asked by the action plan. Source: S3 5; S4 3.
    /// </remarks>
    public LocalDate? To { get; init; }

    /// <summary>Spans more than one budget year.</summary>
    /// <remarks>
    /// APMBC: Form J, asked by the action plan; CCM: Form I, asked by the action plan. Source: S3 5; S4 3.
    /// </remarks>
    public bool? MultiYear { get; init; }

    /// <summary>Amount.</summary>
    /// <remarks>
    /// APMBC: Form J, asked by the action plan; CCM: Form I, treaty duty. Source: T CCM 7(1)(n); S3 5, 40; S4 3, 39,
    /// 40.
    /// </remarks>
    public decimal? Amount { get; init; }

    /// <summary>Currency.</summary>
    /// <remarks>
    /// APMBC: Form J, asked by the action plan; CCM: Form I, treaty duty. Source: T CCM 7(1)(n); S3 5, 40; S4 3, 39,
    /// 40.
    /// </remarks>
    public string? Currency { get; init; }

    /// <summary>The report names victims or survivors as those served.</summary>
    /// <remarks>APMBC: Form J, asked by the action plan; CCM: Form I, voluntary. Source: S3 40; I.</remarks>
    public bool? NamesVictims { get; init; }
}
