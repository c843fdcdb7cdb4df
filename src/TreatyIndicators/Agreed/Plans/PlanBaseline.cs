namespace TreatyIndicators;

/// <summary>The year from which progress under a plan is measured.</summary>
/// <param name="Year">The plan year; the reports read for it cover the calendar year before.</param>
/// <param name="Source">Where it is set. Its basis says whether the plan sets it or the definition reads it so.</param>
public sealed record PlanBaseline(int Year, SourceReference Source);
