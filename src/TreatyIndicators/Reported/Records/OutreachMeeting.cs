using NodaTime;

namespace TreatyIndicators;

/// <summary>A special meeting with a State not party that still relies on cluster munitions.</summary>
public sealed record OutreachMeeting
{
    /// <summary>Special meeting with a State not party that still relies on cluster munitions.</summary>
    /// <remarks>Source: S4 11.</remarks>
    public LocalDate? Date { get; init; }

    /// <summary>That State.</summary>
    /// <remarks>Source: S4 11.</remarks>
    public StateCode? State { get; init; }

    /// <summary>Who called it.</summary>
    /// <remarks>Source: S4 11; I.</remarks>
    public string? Convenor { get; init; }
}
