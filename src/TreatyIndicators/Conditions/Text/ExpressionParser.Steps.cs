namespace TreatyIndicators.Conditions;

/// <content>The steps that all rules are made of: going on, going deeper, making a node, telling an error.</content>
internal sealed partial class ExpressionParser
{
    private const int LongestExample = 60;

    private bool Accept(string spelling)
    {
        if (!Current.Is(spelling))
        {
            return false;
        }

        place++;
        return true;
    }

    /// <summary>Goes past a mark, or tells that it is missing.</summary>
    /// <param name="mark">The mark.</param>
    /// <param name="expected">What could stand here, for the message.</param>
    private bool Expect(string mark, string expected)
    {
        if (Accept(mark))
        {
            return true;
        }

        var code = Current.Kind is TokenKind.End or TokenKind.Mark ? ConditionErrors.MarkExpected : ConditionErrors.OperatorExpected;
        Fail(code, $"Found {Found()}; expected {expected}.");
        return false;
    }

    private Expression? Inner(Binding loosest)
    {
        if (!Enter())
        {
            return null;
        }

        var inner = Logic(loosest);
        depth--;
        return inner;
    }

    private Expression? Negated()
    {
        if (!Enter())
        {
            return null;
        }

        var operand = Test();
        depth--;
        return operand;
    }

    private Expression? PerRow()
    {
        rowLevel++;
        var body = Inner(Binding.Iff);
        rowLevel--;
        return body;
    }

    private bool Enter()
    {
        if (depth == ConditionLimits.Depth)
        {
            Fail(ConditionErrors.TooDeep, $"Found brackets, arguments or negations more than {ConditionLimits.Depth} deep; write a condition with fewer of them inside each other.");
            return false;
        }

        depth++;
        return true;
    }

    private Expression? Made(Expression node, int start)
    {
        if (positions.Count == ConditionLimits.Nodes)
        {
            return Fail(ConditionErrors.TooManyNodes, start, $"Found more than {Count(ConditionLimits.Nodes)} values and operators; divide the condition.");
        }

        if (rowLevel >= ConditionLimits.RowLevels && node is QuantifiedExpression or AggregateExpression)
        {
            return Fail(ConditionErrors.TooManyRowLevels, start, $"Found more than {ConditionLimits.RowLevels} tests over rows inside each other; write fewer of \"exists\", \"forall\" and \"count\" inside each other.");
        }

        positions.Add(node, start);
        return node;
    }

    private Expression? Fail(string code, string sentence) => Fail(code, Current.Start, sentence);

    private Expression? Fail(string code, int position, string sentence)
    {
        // At a refused piece the reason has been told already.
        if (Current.Kind != TokenKind.Refused)
        {
            errors.Add(new(code, position, sentence));
        }

        return null;
    }

    private Expression? FailValue() => Current.Kind switch
    {
        TokenKind.Keyword when Current.Content is ReservedWords.Not or ReservedWords.Exists or ReservedWords.ForAll =>
            Fail(ConditionErrors.ValueExpected, $"Found {Found()}; expected a value. A test inside a comparison or a sum stands in parentheses."),
        TokenKind.Mark when Current.Content == "." =>
            Fail(ConditionErrors.ValueExpected, "Found \".\"; expected a value. A number begins with a digit: 0.5."),
        _ => Fail(ConditionErrors.ValueExpected, $"Found {Found()}; expected a value: a field, a number, a text, a code, a set or a function."),
    };

    private Expression? FailAfterValue(string expected)
    {
        var code = Current.Kind == TokenKind.Mark ? ConditionErrors.MarkExpected : ConditionErrors.OperatorExpected;
        return Current.Is(")") || Current.Is("}") || Current.Is("]")
            ? Fail(code, $"Found {Found()} without its opening bracket; expected {expected}.")
            : Fail(code, $"Found {Found()}; expected {expected}.");
    }

    private Expression? FailChain(int start, int middle)
    {
        var end = tokens[place - 1].End;
        var example = end - start <= LongestExample ? $"{text[start..end]} and {text[middle..end]} {Current.Content} ..." : "a <= b and b <= c";
        return Fail(ConditionErrors.ComparisonChain, $"Found a second comparison {Found()}; comparisons do not chain: write \"{example}\".");
    }

    private string Found() => Current.Kind == TokenKind.End ? "the end" : TextCharacters.Shown(text, Current.Start, Current.End);
}
