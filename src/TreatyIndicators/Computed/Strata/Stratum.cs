namespace TreatyIndicators;

/// <summary>A part of the subjects of an indicator, with the figure that they have by themselves.</summary>
/// <param name="Kind">What holds the subjects together.</param>
/// <param name="Name">The name of the group; for the other kinds an English name: <c>rest</c>, <c>region unknown</c>, <c>no State</c>.</param>
/// <param name="M49">The three digits of the M49 code of a region; absent for others.</param>
/// <param name="Result">
/// Numerator, denominator, value, bounds and lists, as if the indicator had no other subjects. A stratum in whose population nobody is
/// has no value: neither 0 nor 100 per cent. It can be split again, for instance regions by groups of the caller's own.
/// </param>
public sealed record Stratum(StratumKind Kind, string Name, string? M49, IndicatorResult Result);
