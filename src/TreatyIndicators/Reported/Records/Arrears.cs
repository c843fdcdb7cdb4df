using NodaTime;

namespace TreatyIndicators;

/// <summary>What a State owes on a date.</summary>
public sealed record Arrears
{
    /// <summary>State.</summary>
    /// <remarks>Source: S3 9; S4 9.</remarks>
    public StateCode? State { get; init; }

    /// <summary>Arrears.</summary>
    /// <remarks>Source: S3 9; S4 9.</remarks>
    public decimal? Amount { get; init; }

    /// <summary>Date.</summary>
    /// <remarks>Source: I.</remarks>
    public LocalDate? AsOf { get; init; }
}
