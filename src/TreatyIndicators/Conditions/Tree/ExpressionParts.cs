namespace TreatyIndicators.Conditions;

/// <summary>The parts of a tree.</summary>
internal static class ExpressionParts
{
    /// <summary>A node and everything below it, from left to right.</summary>
    /// <remarks>In a loop: a chain may have a thousand members, too many to go down one by one.</remarks>
    public static IEnumerable<Expression> All(Expression expression)
    {
        var open = new Stack<Expression>([expression]);
        while (open.TryPop(out var next))
        {
            yield return next;
            foreach (var below in Below(next).Reverse())
            {
                open.Push(below);
            }
        }
    }

    /// <summary>The nodes right below a node, from left to right.</summary>
    public static IEnumerable<Expression> Below(Expression expression) => expression switch
    {
        SetExpression set => set.Members,
        IntervalExpression interval => [interval.From, interval.To],
        NotExpression not => [not.Operand],
        LogicExpression logic => [logic.Left, logic.Right],
        ComparisonExpression comparison => [comparison.Left, comparison.Right],
        ArithmeticExpression arithmetic => [arithmetic.Left, arithmetic.Right],
        QuantifiedExpression quantified => [quantified.Source, quantified.Body],
        AggregateExpression aggregate => new[] { aggregate.Source, aggregate.Where, aggregate.Selector }.OfType<Expression>(),
        CallExpression call => call.Arguments,
        _ => [],
    };
}
