using TreatyIndicators.Conditions;

namespace TreatyIndicators.Validation;

/// <summary>A test in which names of rows have made way for what stands there: "form E has content" instead of "form c.form has content".</summary>
internal sealed class FilledTest(Func<NameExpression, Expression?> valueOf)
{
    public Expression Fill(Expression test) => test switch
    {
        NameExpression name => valueOf(name) ?? name,
        NotExpression not => not with { Operand = Fill(not.Operand) },
        LogicExpression logic => logic with { Left = Fill(logic.Left), Right = Fill(logic.Right) },
        ComparisonExpression comparison => comparison with { Left = Fill(comparison.Left), Right = Fill(comparison.Right) },
        ArithmeticExpression arithmetic => arithmetic with { Left = Fill(arithmetic.Left), Right = Fill(arithmetic.Right) },
        CallExpression call => call with { Arguments = call.Arguments.Select(Fill).ToValueList() },
        QuantifiedExpression quantified => quantified with { Body = Fill(quantified.Body) },
        AggregateExpression aggregate => aggregate with
        {
            Where = aggregate.Where is { } where ? Fill(where) : null,
            Selector = aggregate.Selector is { } selector ? Fill(selector) : null,
        },
        _ => test,
    };
}
