namespace TreatyIndicators.Conditions;

/// <summary>What came of reading a text: a tree whose nodes know their place, or the errors that stand in its way.</summary>
internal sealed class ExpressionText
{
    private readonly Dictionary<Expression, int> positions;

    internal ExpressionText(Expression? root, List<ConditionError> errors, Dictionary<Expression, int> positions)
    {
        Root = errors.Count == 0 ? root : null;
        Errors = [.. errors.OrderBy(error => error.Position).Take(ConditionErrors.MostTold)];
        this.positions = positions;
    }

    /// <summary>The tree; absent when there is an error.</summary>
    public Expression? Root { get; }

    /// <summary>The errors, by place; empty when there is a tree.</summary>
    public IReadOnlyList<ConditionError> Errors { get; }

    /// <summary>Where a node begins in the text; 0 for nodes that were not read from it. Equal nodes in two places are told apart.</summary>
    public int PositionOf(Expression node) => positions.GetValueOrDefault(node);
}
