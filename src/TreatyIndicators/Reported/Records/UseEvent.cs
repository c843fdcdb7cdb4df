using NodaTime;

namespace TreatyIndicators;

/// <summary>A case of use: one actor in one State in one calendar year.</summary>
public sealed record UseEvent
{
    /// <summary>Actor.</summary>
    /// <remarks>Source: S4 11; I.</remarks>
    public string? Actor { get; init; }

    /// <summary>State in which the use took place.</summary>
    /// <remarks>Source: S4 11; I.</remarks>
    public StateCode? Place { get; init; }

    /// <summary>Day or first day.</summary>
    /// <remarks>Source: S4 11.</remarks>
    public LocalDate? Date { get; init; }

    /// <summary>Confirmed by the named source.</summary>
    /// <remarks>Source: S4 11.</remarks>
    public bool? Confirmed { get; init; }

    /// <summary>Source.</summary>
    /// <remarks>Source: S4 11; I.</remarks>
    public string? Source { get; init; }
}
