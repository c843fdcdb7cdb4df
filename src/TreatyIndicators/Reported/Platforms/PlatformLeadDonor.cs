using NodaTime;

namespace TreatyIndicators;

/// <summary>A lead donor of a platform.</summary>
public sealed record PlatformLeadDonor
{
    /// <summary>Lead donor.</summary>
    /// <remarks>Source: S0 para. 10.</remarks>
    public StateCode? State { get; init; }

    /// <summary>Standing or rotating.</summary>
    /// <remarks>Source: S0 para. 10.</remarks>
    public Code<LeadDonorMode>? Mode { get; init; }

    /// <summary>First day of the turn of a rotating donor.</summary>
    /// <remarks>Source: S0 para. 10; I.</remarks>
    public LocalDate? From { get; init; }

    /// <summary>Last day of the turn; absent: it has not ended.</summary>
    /// <remarks>Source: S0 para. 10; I.</remarks>
    public LocalDate? To { get; init; }
}
