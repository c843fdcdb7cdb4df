using NodaTime;

namespace TreatyIndicators.Benchmarks;

/// <summary>The year that a report covers, and what binds the State in it.</summary>
internal sealed record RuleYear
{
    public required int Year { get; init; }

    public required LocalDate Submitted { get; init; }

    public LocalDate? ClearanceDeadline { get; init; }

    /// <summary>Whether stock may still be held: its deadline lies ahead.</summary>
    public required bool HoldsStock { get; init; }

    public ReportingPeriod Period => new() { From = new(Year, 1, 1), To = new(Year, 12, 31) };

    /// <summary>The years for which the work plan has targets: up to the deadline, or three where there is none ahead.</summary>
    public IReadOnlyList<int> TargetYears => [.. Enumerable.Range(Year + 1, Math.Max(3, (ClearanceDeadline?.Year ?? 0) - Year))];
}
