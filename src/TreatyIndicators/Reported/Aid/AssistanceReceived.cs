using NodaTime;

namespace TreatyIndicators;

/// <summary>Help received from others.</summary>
public sealed record AssistanceReceived
{
    /// <summary>Who gave help.</summary>
    /// <remarks>APMBC: Form J, voluntary; CCM: Form I, treaty duty. Source: T CCM 7(1)(n); S4 39, 40.</remarks>
    public string? Counterparty { get; init; }

    /// <summary>State that gave it.</summary>
    /// <remarks>APMBC: Form J, voluntary; CCM: Form I, treaty duty. Source: T CCM 7(1)(n); I.</remarks>
    public StateCode? CounterpartyState { get; init; }

    /// <summary>Duty it serves.</summary>
    /// <remarks>APMBC: Form J, voluntary; CCM: Form I, treaty duty. Source: T CCM 7(1)(n).</remarks>
    public Code<Duty>? Duty { get; init; }

    /// <summary>Project name or number.</summary>
    /// <remarks>APMBC: Form J, voluntary; CCM: Form I, voluntary. Source: I.</remarks>
    public string? Project { get; init; }

    /// <summary>Kind of help.</summary>
    /// <remarks>APMBC: Form J, voluntary; CCM: Form I, treaty duty. Source: T CCM 7(1)(n).</remarks>
    public Code<ResourceKind>? Kind { get; init; }

    /// <summary>Year.</summary>
    /// <remarks>APMBC: Form J, voluntary; CCM: Form I, treaty duty. Source: T CCM 7(1)(n); I.</remarks>
    public int? Year { get; init; }

    /// <summary>First day.</summary>
    /// <remarks>APMBC: Form J, voluntary; CCM: Form I, voluntary. Source: I.</remarks>
    public LocalDate? From { get; init; }

    /// <summary>Last day.</summary>
    /// <remarks>APMBC: Form J, voluntary; CCM: Form I, voluntary. Source: I.</remarks>
    public LocalDate? To { get; init; }

    /// <summary>Spans more than one budget year.</summary>
    /// <remarks>APMBC: Form J, voluntary; CCM: Form I, voluntary. Source: S4 3.</remarks>
    public bool? MultiYear { get; init; }

    /// <summary>Amount.</summary>
    /// <remarks>APMBC: Form J, voluntary; CCM: Form I, treaty duty. Source: T CCM 7(1)(n).</remarks>
    public decimal? Amount { get; init; }

    /// <summary>Currency.</summary>
    /// <remarks>APMBC: Form J, voluntary; CCM: Form I, treaty duty. Source: T CCM 7(1)(n).</remarks>
    public string? Currency { get; init; }
}
