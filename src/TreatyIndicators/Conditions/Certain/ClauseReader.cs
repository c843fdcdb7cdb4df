namespace TreatyIndicators.Conditions;

/// <summary>Reads tests as functions of the values they ask about. Tests of one reader that ask about the same value share it.</summary>
/// <param name="condition">The condition that the tests stand in.</param>
/// <param name="terms">The values, kept between conditions on the same subject that are read at the same time.</param>
/// <param name="outcomeOfRows">The outcomes that the test of a row can have.</param>
internal sealed class ClauseReader(Condition condition, ClauseTerms terms, Func<Expression, PossibleTruths> outcomeOfRows)
{
    public Clause Read(Expression test) => test switch
    {
        BoolLiteral literal => Of(test, literal.Value ? PossibleTruths.True : PossibleTruths.False),
        NotExpression not => new Clause.Not(test, Read(not.Operand)),
        LogicExpression { Operator: LogicOperator.And or LogicOperator.Or } row => new Clause.Join(test, row.Operator, [.. Row(row, row.Operator).Select(Read)]),
        LogicExpression logic => new Clause.Join(test, logic.Operator, [Read(logic.Left), Read(logic.Right)]),
        ComparisonExpression comparison => Comparison(comparison),
        QuantifiedExpression quantified => Of(test, Quantified(quantified)),
        CallExpression { Arguments: [var argument] } call when Asked(call, argument) is { } asked => asked,
        NameExpression when condition.Nodes[test] is BoundField.OfTruth => new Clause.Test(test, terms.Of(test, TermKind.Flag), value => TruthLogic.Of((bool?)value.Value)),
        _ => Of(test, PossibleTruths.All),
    };

    /// <summary>The members of a row of <c>and</c> or of <c>or</c>, in whatever way it is grouped.</summary>
    private static List<Expression> Row(Expression row, LogicOperator logic)
    {
        var members = new List<Expression>();
        var open = new Stack<Expression>([row]);
        while (open.TryPop(out var next))
        {
            if (next is LogicExpression inner && inner.Operator == logic)
            {
                open.Push(inner.Right);
                open.Push(inner.Left);
                continue;
            }

            members.Add(next);
        }

        return members;
    }

    private Clause.Test Of(Expression test, PossibleTruths outcomes) => new(test, terms.Of(test, outcomes), value => TruthLogic.Of((bool?)value.Value));

    /// <summary>The row may be missing, or there may be none; else the test of a row decides.</summary>
    private PossibleTruths Quantified(QuantifiedExpression quantified)
    {
        var exists = quantified.Quantifier == Quantifier.Exists;
        var (settled, open) = exists ? (PossibleTruths.True, PossibleTruths.False) : (PossibleTruths.False, PossibleTruths.True);
        if (quantified.Source is SetExpression { Members.Count: 0 })
        {
            return open;
        }

        return open | PossibleTruths.Unknown | (outcomeOfRows(quantified.Body) & settled);
    }

    /// <summary>A function that asks of a value whether it is there, or whether it is Yes.</summary>
    private Clause.Test? Asked(CallExpression call, Expression argument)
    {
        var bound = condition.Nodes.GetValueOrDefault(argument);
        return (call.Function, bound) switch
        {
            ("present", BoundList) => CountOf(call, argument, number => number.Numerator.Sign > 0),
            ("empty", BoundList) => CountOf(call, argument, number => number.IsZero),
            ("present", _) when KindOf(bound) is { } kind => new(call, terms.Of(argument, kind), value => IfThere(value, value.IsGiven)),
            ("empty", _) when KindOf(bound) is { } kind => new(call, terms.Of(argument, kind), value => IfThere(value, !value.IsGiven)),
            ("answered", BoundAttestation) => new(call, terms.Of(argument, TermKind.Attestation), value => IfThere(value, value.Value is not null)),
            ("yes", BoundAttestation) => Yes(call, argument),
            ("yes", BoundField.OfTruth) => new(call, terms.Of(argument, TermKind.Flag), value => IfThere(value, value.Value is true)),
            _ => null,
        };
    }

    private Clause.Test Yes(CallExpression call, Expression argument)
    {
        var term = terms.Of(argument, TermKind.Attestation);
        term.ComparedWith(nameof(Answer.Yes));
        return new(call, term, value => IfThere(value, value.Value is nameof(Answer.Yes)));
    }

    /// <summary>A list is present when it has a row, so the two ways of asking share the number of rows.</summary>
    private Clause.Test CountOf(CallExpression call, Expression list, Func<Rational, bool> test)
    {
        var count = terms.Of(new AggregateExpression(Aggregate.Count, null, list, null, null), TermKind.Count);
        count.ComparedWith(default(Rational));
        return new(call, count, value => value.Value is Rational number ? TruthLogic.Of(test(number)) : Truth.Unknown);
    }

    private Clause Comparison(ComparisonExpression comparison)
    {
        var (left, right) = (condition.Nodes[comparison.Left], condition.Nodes[comparison.Right]);
        return (left, right) switch
        {
            (BoundTruth, BoundTruth) => Same(comparison),
            (_, BoundRange) when comparison.Right is IntervalExpression interval => Within(comparison, interval),
            (BoundNumber or BoundText, BoundSet set) when comparison.Operator == ComparisonOperator.In && set.Members.All(member => ConstantOf(member) is not null) => Among(comparison, set),
            (BoundList, BoundSet { Members.Count: 0 }) when comparison.Operator == ComparisonOperator.Intersects => Of(comparison, PossibleTruths.False | PossibleTruths.Unknown),
            (BoundList, BoundSet { Members.Count: 0 }) when comparison.Operator == ComparisonOperator.IncludesAll => Of(comparison, PossibleTruths.True | PossibleTruths.Unknown),
            (BoundNumber or BoundDate or BoundText, BoundNumber or BoundDate or BoundText) => Of(comparison, comparison.Operator, comparison.Left, comparison.Right),
            _ => Of(comparison, PossibleTruths.All),
        };
    }

    private Clause Same(ComparisonExpression comparison)
    {
        var isOneTest = comparison.Left is BoolLiteral || comparison.Right is BoolLiteral;
        var same = new Clause.Join(comparison, LogicOperator.Iff, [Read(comparison.Left), Read(comparison.Right)], isOneTest);
        return comparison.Operator == ComparisonOperator.NotEqual ? new Clause.Not(comparison, same) : same;
    }

    private Clause.Join Within(ComparisonExpression comparison, IntervalExpression interval) => new(
        comparison,
        LogicOperator.And,
        [Of(comparison, ComparisonOperator.LessOrEqual, interval.From, comparison.Left), Of(comparison, ComparisonOperator.LessOrEqual, comparison.Left, interval.To)],
        isOneTest: true);

    private Clause.Test Among(ComparisonExpression comparison, BoundSet set)
    {
        var members = set.Members.Select(member => ConstantOf(member)!).ToHashSet();
        if (ConstantOf(condition.Nodes[comparison.Left]) is { } constant)
        {
            return Of(comparison, members.Contains(constant) ? PossibleTruths.True : PossibleTruths.False);
        }

        var term = terms.Of(comparison.Left, KindOf(condition.Nodes[comparison.Left])!.Value);
        foreach (var member in members)
        {
            term.ComparedWith(member);
        }

        return new(comparison, term, value => value.Value is { } found ? TruthLogic.Of(members.Contains(found)) : Truth.Unknown);
    }

    private Clause.Test Of(Expression source, ComparisonOperator comparison, Expression left, Expression right)
    {
        var (first, second) = (condition.Nodes[left], condition.Nodes[right]);
        return (ConstantOf(first), ConstantOf(second)) switch
        {
            ({ } low, { } high) => new(source, terms.Of(source, PossibleTruths.All), _ => ConstantOutcome.Of(comparison, low, high)),
            (null, { } constant) => Against(source, comparison, left, constant),
            ({ } constant, null) => Against(source, ConstantOutcome.Turned(comparison), right, constant),
            _ => Pair(source, comparison, left, right),
        };
    }

    private Clause.Test Against(Expression source, ComparisonOperator comparison, Expression value, object constant)
    {
        var term = terms.Of(value, KindOf(condition.Nodes[value])!.Value);
        term.ComparedWith(constant);
        return new(source, term, found => found.Value is { } known ? ConstantOutcome.Of(comparison, known, constant) : Truth.Unknown);
    }

    private Clause.Test Pair(Expression source, ComparisonOperator comparison, Expression left, Expression right)
    {
        var kind = condition.Nodes[left] switch
        {
            BoundNumber => TermKind.OrderOfNumbers,
            BoundDate => TermKind.OrderOfDays,
            _ => TermKind.SameText,
        };
        var (pair, isTurned) = terms.Pair(left, right, kind);
        var asked = isTurned ? ConstantOutcome.Turned(comparison) : comparison;
        return new(source, pair, found => found.Value is ValueOrder order ? ConstantOutcome.Of(asked, order) : Truth.Unknown);
    }

    private static Truth IfThere(TermValue value, bool outcome) => value.IsMissing ? Truth.Unknown : TruthLogic.Of(outcome);

    private static TermKind? KindOf(BoundExpression? value) => value switch
    {
        BoundCount => TermKind.Count,
        BoundNumber => TermKind.Number,
        BoundAttestation => TermKind.Attestation,
        BoundText => TermKind.Text,
        BoundDate => TermKind.Day,
        BoundField.OfTruth => TermKind.Flag,
        BoundRecord or BoundOpaque => TermKind.Presence,
        _ => null,
    };

    /// <summary>The value of what is written out: a number, a text, or a day as the number of days since some day.</summary>
    private static object? ConstantOf(BoundExpression value) => value switch
    {
        BoundConstant.OfNumber number => number.Value,
        BoundConstant.OfText text => text.Value,
        BoundArithmetic sum when ConstantOf(sum.Left) is Rational left && ConstantOf(sum.Right) is Rational right => sum.Combine(left, right),
        BoundDate { Source: CallExpression { Function: "date", Arguments: [NumberLiteral year, NumberLiteral month, NumberLiteral day] } } => ConstantOutcome.Day(year.Value, month.Value, day.Value),
        _ => null,
    };
}
