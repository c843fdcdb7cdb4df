using System.Globalization;
using System.Runtime.CompilerServices;

namespace TreatyIndicators.Conditions;

/// <summary>Tells a tree in words.</summary>
/// <remarks>
/// A test inside another one stands in brackets, unless it is a single comparison or function, or a row of <c>and</c> or of <c>or</c>
/// beside "if" and "then": the words alone would not keep <c>and</c> and <c>or</c> apart.
/// </remarks>
internal sealed class WordPrinter(ConditionLanguage language, Func<string, string?> label)
{
    /// <summary>The names of rows in reach, with the path of their list.</summary>
    private readonly Dictionary<string, string?> rows = new(StringComparer.Ordinal);

    public string Print(Expression expression)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        return expression switch
        {
            LogicExpression { Operator: LogicOperator.And or LogicOperator.Or } logic => Chain(logic),
            LogicExpression logic => Joined(logic),
            NotExpression not => Negation(not.Operand),
            QuantifiedExpression quantified => Quantified(quantified),
            ComparisonExpression comparison => Comparison(comparison),
            ArithmeticExpression => Arithmetic(expression, Binding.Iff),
            AggregateExpression aggregate => Aggregated(aggregate),
            CallExpression call => Called(call),
            NameExpression name => Name(name),
            SetExpression set => Several(set.Members),
            IntervalExpression interval => Phrases.Interval.In(language, Value(interval.From), Value(interval.To)),
            NumberLiteral number => NotationPrinter.Number(number.Value),
            TextLiteral text => Phrases.Quoted.In(language, text.Value),
            BoolLiteral truth => (truth.Value ? Phrases.True : Phrases.False).In(language),
            _ => throw new InvalidOperationException($"The tree has a node of the unknown kind {expression.GetType().Name}."),
        };
    }

    private string InBrackets(Expression expression) => Phrases.Bracketed.In(language, Print(expression));

    private string Member(Expression expression) => expression is LogicExpression or QuantifiedExpression ? InBrackets(expression) : Print(expression);

    private string Side(Expression expression) =>
        expression is LogicExpression { Operator: LogicOperator.And or LogicOperator.Or } ? Print(expression) : Member(expression);

    /// <summary>A test inside a comparison or an argument always stands in brackets.</summary>
    private string Value(Expression expression) =>
        NotationPrinter.BindingOf(expression) < Binding.Sum ? InBrackets(expression) : Print(expression);

    /// <summary>A row of <c>and</c> or of <c>or</c> is told in one go, in whatever way it is grouped: the outcome is the same.</summary>
    private string Chain(LogicExpression chain)
    {
        var members = new List<string>();
        var open = new Stack<Expression>([chain]);
        while (open.TryPop(out var next))
        {
            if (next is LogicExpression logic && logic.Operator == chain.Operator)
            {
                open.Push(logic.Right);
                open.Push(logic.Left);
                continue;
            }

            members.Add(Member(next));
        }

        return string.Join(Phrases.Of(chain.Operator).In(language, string.Empty, string.Empty), members);
    }

    /// <summary>Pairs that grow to the left are told in a loop: there may be a thousand, too many to go down one by one.</summary>
    private string Joined(LogicExpression outer)
    {
        var pairs = new Stack<LogicExpression>();
        Expression left = outer;
        while (left is LogicExpression { Operator: not (LogicOperator.And or LogicOperator.Or) } pair)
        {
            pairs.Push(pair);
            left = pair.Left;
        }

        var told = Side(left);
        while (pairs.TryPop(out var pair))
        {
            told = Phrases.Of(pair.Operator).In(language, told, Side(pair.Right));
            told = pairs.Count > 0 ? Phrases.Bracketed.In(language, told) : told;
        }

        return told;
    }

    private string Negation(Expression operand) => operand switch
    {
        ComparisonExpression { Operator: ComparisonOperator.Equal } equal => Comparison(equal with { Operator = ComparisonOperator.NotEqual }),
        CallExpression { Function: "present", Arguments.Count: 1 } present => Called(present with { Function = "empty" }),
        _ => Phrases.Not.In(language, Print(operand)),
    };

    private string Quantified(QuantifiedExpression quantified)
    {
        var source = Argument(quantified.Source);
        return WithRow(quantified.Name, quantified.Source, () => Phrases.Of(quantified.Quantifier).In(language, quantified.Name, source, Print(quantified.Body)));
    }

    private string Comparison(ComparisonExpression comparison)
    {
        var left = Value(comparison.Left);
        if (comparison is { Operator: ComparisonOperator.In, Right: IntervalExpression interval })
        {
            return Phrases.Within.In(language, left, Value(interval.From), Value(interval.To));
        }

        return ComparisonPhrase(comparison).In(language, left, Value(comparison.Right));
    }

    private static Phrase ComparisonPhrase(ComparisonExpression comparison) => comparison switch
    {
        { Operator: ComparisonOperator.In, Right: SetExpression { Members.Count: 1 } } => Phrases.Of(ComparisonOperator.Equal),
        { Operator: ComparisonOperator.In, Right: SetExpression } => Phrases.OneOf,
        { Operator: ComparisonOperator.Intersects or ComparisonOperator.IncludesAll, Right: SetExpression { Members.Count: 1 } } => Phrases.Has,
        { Operator: ComparisonOperator.Equal, Right: SetExpression { Members.Count: 0 } } => Phrases.Empty,
        { Operator: ComparisonOperator.NotEqual, Right: SetExpression { Members.Count: 0 } } => Phrases.NotEmpty,
        { Operator: ComparisonOperator.Equal, Right: SetExpression } => Phrases.Exactly,
        { Operator: ComparisonOperator.NotEqual, Right: SetExpression } => Phrases.NotExactly,
        _ when DayWords.AreDays(comparison.Left, comparison.Right) => Phrases.OfDays(comparison.Operator) ?? Phrases.Of(comparison.Operator),
        _ => Phrases.Of(comparison.Operator),
    };

    private string Arithmetic(Expression expression, Binding loosest)
    {
        if (expression is not ArithmeticExpression arithmetic)
        {
            return expression is CallExpression or AggregateExpression ? InBrackets(expression) : Value(expression);
        }

        var binding = Operators.BindingOf(arithmetic.Operator);
        var sum = $"{Arithmetic(arithmetic.Left, binding)} {Phrases.Of(arithmetic.Operator)} {Arithmetic(arithmetic.Right, binding + 1)}";
        return binding < loosest ? Phrases.Bracketed.In(language, sum) : sum;
    }

    private string Aggregated(AggregateExpression aggregate)
    {
        var source = Argument(aggregate.Source);
        if (aggregate.Name is not { } name)
        {
            return Phrases.Of(aggregate.Aggregate).In(language, source);
        }

        return WithRow(name, aggregate.Source, () => OfRows(aggregate, name, source));
    }

    private string OfRows(AggregateExpression aggregate, string name, string source)
    {
        var where = aggregate.Where is { } test ? Print(test) : null;
        if (aggregate is { Aggregate: Aggregate.Count, Selector: null })
        {
            return where is null ? Phrases.Rows.In(language, name, source) : Phrases.RowsWhere.In(language, name, source, where);
        }

        var row = where is null ? Phrases.Row.In(language, name, source) : Phrases.RowWhere.In(language, name, source, where);
        var values = aggregate.Selector is { } selector ? Phrases.ValueOfRow.In(language, Argument(selector), row) : row;
        return (aggregate.Aggregate == Aggregate.Count ? Phrases.ValuesGiven : Phrases.Of(aggregate.Aggregate)).In(language, values);
    }

    private string Called(CallExpression call)
    {
        if (call.Arguments is [var day, NumberLiteral number] && Phrases.OfShift(call.Function, number.Value) is { } shift)
        {
            return shift.In(language, Argument(day), NotationPrinter.Number(Math.Abs(number.Value)));
        }

        if (Operators.TakesSeveralValues(call.Function))
        {
            return Phrases.OfSeveral(call.Function == Operators.Spelling(Aggregate.Min), call.Arguments.Any(DayWords.IsDay)).In(language, Several(call.Arguments));
        }

        if (call is { Function: "splitBy", Arguments.Count: > 1 })
        {
            return Phrases.SplitBy.In(language, Argument(call.Arguments[0]), Several([.. call.Arguments.Skip(1)]));
        }

        if (call is { Function: "date", Arguments: [var year, NumberLiteral { Value: >= 1 and <= 12 } month, var dayOfMonth] } && decimal.IsInteger(month.Value))
        {
            return (year is NumberLiteral ? Phrases.Day : Phrases.DayOf).In(language, Argument(year), Month(month.Value), Argument(dayOfMonth));
        }

        return Phrases.OfFunction(call.Function, call.Arguments.Count) is { } phrase
            ? phrase.In(language, [.. call.Arguments.Select(Argument)])
            : Phrases.Call.In(language, call.Function, Several(call.Arguments));
    }

    private string Month(decimal month) => language == ConditionLanguage.Chinese
        ? NotationPrinter.Number(month)
        : CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName((int)month);

    private string Several(ValueList<Expression> members) =>
        members.Count == 0 ? Phrases.NoMember.In(language) : string.Join(Phrases.Separator.In(language), members.Select(Listed));

    /// <summary>In a list, what could itself hold a comma stands in brackets.</summary>
    private string Listed(Expression member) =>
        member is CallExpression { Function: "min" or "max" } or AggregateExpression or SetExpression or IntervalExpression ? InBrackets(member) : Value(member);

    /// <summary>What a function is applied to: a sum stands in brackets, or it would seem to go on after the function.</summary>
    private string Argument(Expression argument) => argument is ArithmeticExpression ? InBrackets(argument) : Value(argument);

    private string Name(NameExpression name)
    {
        var first = name.Segments[0];
        var path = string.Join('.', name.Segments);
        if (rows.TryGetValue(first, out var list))
        {
            return list is not null && name.Segments.Count > 1 && label(list + path[first.Length..]) is { } field ? Phrases.FieldOfRow.In(language, first, field) : path;
        }

        if (first == "prev" && name.Segments.Count > 1)
        {
            var field = path[(first.Length + 1)..];
            return Phrases.FieldOfRow.In(language, Phrases.OfName(first)!.In(language), label(field) ?? field);
        }

        return label(path) ?? (name.Segments.Count == 1 ? Phrases.OfName(first)?.In(language) : null) ?? path;
    }

    /// <summary>Tells something in which a name stands for a row.</summary>
    private string WithRow(string name, Expression source, Func<string> tell)
    {
        var covered = rows.TryGetValue(name, out var outer);
        rows[name] = source is NameExpression list ? PathOf(list) : null;
        var told = tell();
        if (covered)
        {
            rows[name] = outer;
        }
        else
        {
            rows.Remove(name);
        }

        return told;
    }

    /// <summary>The path of a list; a list of a row is reached through the list of that row.</summary>
    private string? PathOf(NameExpression list)
    {
        var path = string.Join('.', list.Segments);
        var first = list.Segments[0];
        return rows.TryGetValue(first, out var outer) ? outer is null ? null : outer + path[first.Length..]
            : first == "prev" && list.Segments.Count > 1 ? path[(first.Length + 1)..]
            : path;
    }
}
