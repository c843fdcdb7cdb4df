namespace TreatyIndicators.Validation;

/// <summary>A part of a rule's test whose failure is of another kind than that of the rule.</summary>
/// <param name="Part">The part, as the test writes it.</param>
/// <param name="Kind">What its failure is about.</param>
public sealed record RulePartKind(string Part, RuleKind Kind);
