namespace TreatyIndicators.Conditions;

/// <summary>A part of a condition whose outcome no evidence can change.</summary>
/// <param name="Tests">The part; two tests where they are so only together.</param>
/// <param name="Holds">Whether it holds wherever it is known; else it never holds.</param>
internal sealed record CertainClause(ValueList<Expression> Tests, bool Holds);
