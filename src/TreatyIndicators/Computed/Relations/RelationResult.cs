namespace TreatyIndicators;

/// <summary>A relation between two indicators, held against the results.</summary>
/// <param name="Relation">The relation.</param>
/// <param name="Outcome">Whether it holds.</param>
/// <param name="Violating">The subjects that violate it, whatever is still unknown.</param>
/// <param name="Undecided">The subjects of which it cannot be told.</param>
/// <remarks>The lists have the order of those of an <see cref="IndicatorResult"/>. Equal when all parts are. Safe for any number of threads.</remarks>
public sealed record RelationResult(IndicatorRelation Relation, RelationOutcome Outcome, ValueList<string> Violating, ValueList<string> Undecided);
