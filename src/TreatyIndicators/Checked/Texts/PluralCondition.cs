namespace TreatyIndicators.Validation;

/// <summary>A plural rule: relations joined by <c>and</c>, and those groups by <c>or</c>.</summary>
internal sealed class PluralCondition
{
    private readonly PluralRelation[][] groups;

    private PluralCondition(PluralRelation[][] groups) => this.groups = groups;

    /// <exception cref="FormatException">The text is not a plural rule.</exception>
    public static PluralCondition Parse(string text) =>
        new([.. text.Split(" or ").Select(group => group.Split(" and ").Select(PluralRelation.Parse).ToArray())]);

    public bool Holds(PluralOperands operands) => Array.Exists(groups, group => Array.TrueForAll(group, relation => relation.Holds(operands)));
}
