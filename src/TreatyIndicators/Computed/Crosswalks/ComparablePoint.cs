namespace TreatyIndicators;

/// <summary>One year of two corresponding indicators.</summary>
/// <param name="Year">The plan year.</param>
/// <param name="First">The result of the first indicator; absent: its plan does not run in that year, or the series has not that year.</param>
/// <param name="Second">The result of the second indicator; absent likewise.</param>
/// <param name="IsBreak">
/// Whether a plan begins or ends here: other plans run in this year than in the year before. Values on the two sides of a break were made with
/// different definitions, and the difference between them is not a change in the world.
/// </param>
/// <remarks>Equal when all parts are. Safe for any number of threads.</remarks>
public sealed record ComparablePoint(int Year, IndicatorResult? First, IndicatorResult? Second, bool IsBreak);
