using NodaTime;

namespace TreatyIndicators;

/// <summary>A State's assessed share of the cost of a meeting.</summary>
public sealed record Assessment
{
    /// <summary>State.</summary>
    /// <remarks>Source: S3 9; S4 9.</remarks>
    public StateCode? State { get; init; }

    /// <summary>Meeting.</summary>
    /// <remarks>Source: S3 9; S4 9.</remarks>
    public string? MeetingId { get; init; }

    /// <summary>Share.</summary>
    /// <remarks>Source: S3 9; S4 9.</remarks>
    public decimal? Amount { get; init; }

    /// <summary>Currency.</summary>
    /// <remarks>Source: I.</remarks>
    public string? Currency { get; init; }

    /// <summary>Day of the bill.</summary>
    /// <remarks>Source: S4 9.</remarks>
    public LocalDate? InvoicedOn { get; init; }
}
