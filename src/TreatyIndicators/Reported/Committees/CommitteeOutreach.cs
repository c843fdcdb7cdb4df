using NodaTime;

namespace TreatyIndicators;

/// <summary>A workshop, meeting or panel of a committee.</summary>
public sealed record CommitteeOutreach
{
    /// <summary>Day.</summary>
    /// <remarks>Source: S1.</remarks>
    public LocalDate? Date { get; init; }

    /// <summary>What it was.</summary>
    /// <remarks>Source: S1.</remarks>
    public string? What { get; init; }
}
