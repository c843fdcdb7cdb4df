using System.Globalization;

namespace TreatyIndicators.Conditions;

/// <summary>Measures a tree before anything goes down it: one that was built in code may be of any size, or share parts without end.</summary>
internal static class ExpressionSize
{
    /// <summary>So many nodes below each other, chains to the left aside, stand in no tree within <see cref="ConditionLimits.Depth"/>: between two levels of the notation there is one operator of each kind at most.</summary>
    private const int MostBelow = 10 * ConditionLimits.Depth;

    /// <summary>What keeps a tree from being looked at; <see langword="null"/>: nothing.</summary>
    public static ConditionError? Problem(Expression root)
    {
        var open = new Stack<(Expression Node, int Depth)>([(root, 0)]);
        for (var nodes = 1; open.TryPop(out var next); nodes++)
        {
            if (nodes > ConditionLimits.Nodes)
            {
                return new(ConditionErrors.TooManyNodes, 0, string.Create(CultureInfo.InvariantCulture, $"Found a tree of more than {ConditionLimits.Nodes:N0} values and operators; divide the condition."));
            }

            if (next.Depth > MostBelow)
            {
                return new(ConditionErrors.TooDeep, 0, $"Found a tree with parts far more than {ConditionLimits.Depth} deep; write a condition with fewer of them inside each other.");
            }

            var chain = ChainOf(next.Node);
            foreach (var below in ExpressionParts.Below(next.Node))
            {
                open.Push((below, ReferenceEquals(below, chain) ? next.Depth : next.Depth + 1));
            }
        }

        return null;
    }

    /// <summary>The left side of a chain, which is printed and read in a loop.</summary>
    private static Expression? ChainOf(Expression node) => node switch
    {
        LogicExpression { Operator: not LogicOperator.Implies } logic => logic.Left,
        ArithmeticExpression arithmetic => arithmetic.Left,
        _ => null,
    };
}
