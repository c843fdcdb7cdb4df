using NodaTime;

namespace TreatyIndicators;

/// <summary>A payment of an assessed share.</summary>
public sealed record Payment
{
    /// <summary>State.</summary>
    /// <remarks>Source: S3 9; S4 9.</remarks>
    public StateCode? State { get; init; }

    /// <summary>Meeting paid for.</summary>
    /// <remarks>Source: I.</remarks>
    public string? MeetingId { get; init; }

    /// <summary>Amount.</summary>
    /// <remarks>Source: S3 9; S4 9.</remarks>
    public decimal? Amount { get; init; }

    /// <summary>Value date.</summary>
    /// <remarks>Source: S3 9; I.</remarks>
    public LocalDate? ValueDate { get; init; }
}
