using NodaTime;

namespace TreatyIndicators;

/// <summary>The figure that a plan wants an indicator to reach. Both shipped plans set dates for acts, and no such figure.</summary>
/// <param name="Value">The figure, in the unit of the indicator.</param>
/// <param name="By">The day by which it is to be reached; absent: the plan names none.</param>
/// <param name="Source">Where it is set.</param>
public sealed record IndicatorTarget(Rational Value, LocalDate? By, SourceReference Source);
