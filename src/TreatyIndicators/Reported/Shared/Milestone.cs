using NodaTime;

namespace TreatyIndicators;

/// <summary>A milestone of a plan.</summary>
public sealed record Milestone
{
    /// <summary>Date of a milestone.</summary>
    public LocalDate? Date { get; init; }

    /// <summary>What is to be reached.</summary>
    public string? Target { get; init; }

    /// <summary>State of the milestone.</summary>
    public Code<MilestoneStatus>? Status { get; init; }
}
