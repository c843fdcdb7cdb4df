using NodaTime;

namespace TreatyIndicators;

/// <summary>What a meeting of a platform asked somebody to do.</summary>
public sealed record PlatformActionPoint
{
    /// <summary>What is to be done.</summary>
    /// <remarks>Source: S0 para. 10; I.</remarks>
    public string? Text { get; init; }

    /// <summary>By whom.</summary>
    /// <remarks>Source: S0 para. 10; I.</remarks>
    public string? Owner { get; init; }

    /// <summary>By when.</summary>
    /// <remarks>Source: S0 para. 10; I.</remarks>
    public LocalDate? Due { get; init; }

    /// <summary>How far it is.</summary>
    /// <remarks>Source: S0 para. 10; I.</remarks>
    public Code<MilestoneStatus>? Status { get; init; }
}
