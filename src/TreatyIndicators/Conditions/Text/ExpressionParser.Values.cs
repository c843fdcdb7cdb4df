using System.Globalization;

namespace TreatyIndicators.Conditions;

/// <content>Values: literals, names, sets, intervals, functions and aggregates.</content>
internal sealed partial class ExpressionParser
{
    private Expression? Value()
    {
        var token = Current;
        switch (token.Kind)
        {
            case TokenKind.Number:
                place++;
                return Made(new NumberLiteral(decimal.Parse(token.Content, CultureInfo.InvariantCulture)), token.Start);
            case TokenKind.Text:
                place++;
                return Made(new TextLiteral(token.Content), token.Start);
            case TokenKind.Keyword when token.Content is ReservedWords.True or ReservedWords.False:
                place++;
                return Made(new BoolLiteral(token.Content == ReservedWords.True), token.Start);
            case TokenKind.Name:
                return Named();
            case TokenKind.Mark:
                return Marked();
            default:
                return FailValue();
        }
    }

    private Expression? Marked() => Current.Content switch
    {
        "(" => Bracketed(),
        "{" => Set(),
        "[" => Interval(),
        "-" => Negative(),
        _ => FailValue(),
    };

    private Expression? Bracketed()
    {
        place++;
        return Inner(Binding.Iff) is { } inner && Expect(")", "an operator or \")\"") ? inner : null;
    }

    private Expression? Set()
    {
        var start = Current.Start;
        place++;
        if (Accept("}"))
        {
            return Made(new SetExpression([]), start);
        }

        return Members("}") is { } members ? Made(new SetExpression([.. members]), start) : null;
    }

    private Expression? Interval()
    {
        var start = Current.Start;
        place++;
        return Inner(Binding.Iff) is { } from && Expect(",", "\",\" and the end of the interval")
            && Inner(Binding.Iff) is { } to && Expect("]", "an operator or \"]\"")
            ? Made(new IntervalExpression(from, to), start)
            : null;
    }

    private Expression? Negative()
    {
        var start = Current.Start;
        place++;
        if (Current.Kind != TokenKind.Number)
        {
            place--;
            return Fail(ConditionErrors.MinusBeforeValue, "Found a minus sign before something that is not a number; write \"0 - x\" for the negative of x.");
        }

        var number = decimal.Parse(Current.Content, CultureInfo.InvariantCulture);
        place++;
        return Made(new NumberLiteral(-number), start);
    }

    private Expression? Named()
    {
        var first = Current;
        var segments = new List<string> { first.Content };
        place++;
        while (Current.Is("."))
        {
            place++;
            if (Current.Kind is not (TokenKind.Name or TokenKind.Keyword))
            {
                return Fail(ConditionErrors.NameExpected, $"Found {Found()}; expected a name after the point.");
            }

            // Behind a point a reserved word is a field like any other: landRelease.workPlan.exists.
            segments.Add(Current.Content);
            place++;
        }

        if (!Current.Is("("))
        {
            return Made(new NameExpression([.. segments]), first.Start);
        }

        if (segments.Count > 1)
        {
            return Fail(ConditionErrors.PathCalled, $"Found \"(\" after {TextCharacters.Shown(text, first.Start, tokens[place - 1].End)}; functions have names without a point.");
        }

        place++;
        return Operators.AggregateOf(first.Content) is { } aggregate ? Aggregated(aggregate, first) : Called(first);
    }

    private Expression? Called(Token function)
    {
        if (Current.Is(")"))
        {
            place++;
            return Made(new CallExpression(function.Content, []), function.Start);
        }

        return Members(")") is { } arguments ? Made(new CallExpression(function.Content, [.. arguments]), function.Start) : null;
    }

    private Expression? Aggregated(Aggregate aggregate, Token function)
    {
        if (Current.Kind is TokenKind.Name or TokenKind.Keyword && tokens[place + 1].Is(ReservedWords.In))
        {
            return AggregatedRows(aggregate, function);
        }

        if (Current.Is(")"))
        {
            return Fail(ConditionErrors.AggregateArguments, $"Found no argument for {function.Content}; expected a list, as in \"{function.Content}(hazardousAreas.areas)\".");
        }

        if (Members(")") is not { } arguments)
        {
            return null;
        }

        if (arguments.Count == 1)
        {
            return Made(new AggregateExpression(aggregate, null, arguments[0], null, null), function.Start);
        }

        return Operators.TakesSeveralValues(function.Content)
            ? Made(new CallExpression(function.Content, [.. arguments]), function.Start)
            : Fail(ConditionErrors.AggregateArguments, function.Start, $"Found {arguments.Count} arguments for {function.Content}; expected one list.");
    }

    private Expression? AggregatedRows(Aggregate aggregate, Token function)
    {
        if (RowName($"{function.Content}(") is not { } name || Value() is not { } source)
        {
            return null;
        }

        Expression? where = null, selector = null;
        if (Accept(ReservedWords.Where) && (where = PerRow()) is null)
        {
            return null;
        }

        if (Accept(":") && (selector = PerRow()) is null)
        {
            return null;
        }

        var expected = (where, selector) switch
        {
            (_, not null) => "an operator or \")\"",
            (not null, _) => "an operator, \":\" or \")\"",
            _ => "\"where\", \":\" or \")\"",
        };
        return Expect(")", expected)
            ? Made(new AggregateExpression(aggregate, name, source, where, selector), function.Start)
            : null;
    }

    private string? RowName(string opening)
    {
        if (Current.Kind != TokenKind.Name)
        {
            var reserved = Current.Kind == TokenKind.Keyword ? ", a reserved word" : string.Empty;
            Fail(ConditionErrors.NameExpected, $"Found {Found()}{reserved}; expected a name for the rows, as in \"{opening}a in\".");
            return null;
        }

        var name = Current.Content;
        place++;
        if (Accept(ReservedWords.In))
        {
            return name;
        }

        Fail(ConditionErrors.InExpected, $"Found {Found()}; expected \"in\" and a list after the name \"{name}\".");
        return null;
    }

    private List<Expression>? Members(string close)
    {
        var members = new List<Expression>();
        do
        {
            if (Inner(Binding.Iff) is not { } member)
            {
                return null;
            }

            members.Add(member);
        }
        while (Accept(","));
        return Expect(close, $"an operator, \",\" or \"{close}\"") ? members : null;
    }
}
