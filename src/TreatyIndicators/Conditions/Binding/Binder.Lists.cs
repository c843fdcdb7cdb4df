namespace TreatyIndicators.Conditions;

/// <content>Quantifiers and figures made from lists.</content>
internal sealed partial class Binder
{
    private BoundExpression BindQuantified(QuantifiedExpression quantified)
    {
        if (List(quantified.Source) is not { } list)
        {
            return new BoundInvalid(quantified);
        }

        var bound = WithRow(quantified, quantified.Name, list, slot =>
        {
            var body = Truth(quantified.Body);
            var implies = quantified.Body as LogicExpression is { Operator: LogicOperator.Implies } found ? found : null;
            var test = quantified.Quantifier == Quantifier.Exists ? quantified.Body : implies?.Left;
            var (key, left) = Key(list, quantified.Name, slot, test);
            if (key is null && TiedRows(list, quantified, slot) is { } tied)
            {
                return new BoundQuantified(quantified, tied, slot, body, body);
            }

            var rest = key is null ? body
                : quantified.Quantifier == Quantifier.Exists ? (left is null ? new BoundConstant.OfTruth(quantified.Body, value: true) : Quietly(left))
                : Quietly(left is null ? implies!.Right : implies! with { Left = left });
            return (BoundExpression)new BoundQuantified(quantified, new RowSource(list, key), slot, body, rest as BoundTruth ?? body);
        });
        return bound ?? new BoundInvalid(quantified);
    }

    private BoundExpression BindAggregate(AggregateExpression aggregate)
    {
        if (List(aggregate.Source) is not { } list)
        {
            return new BoundInvalid(aggregate);
        }

        if (aggregate.Name is null)
        {
            return Fold(aggregate, new(new(list, null), 0, null, null), null, list.Member);
        }

        var bound = WithRow(aggregate, aggregate.Name, list, slot =>
        {
            var where = aggregate.Where is null ? null : Truth(aggregate.Where);
            var selector = aggregate.Selector is null ? null : Bind(aggregate.Selector);
            var (key, left) = Key(list, aggregate.Name, slot, aggregate.Where);
            var rest = key is null ? where : left is null ? null : Quietly(left) as BoundTruth ?? where;
            return Fold(aggregate, new(new(list, key), slot, where, rest), selector, selector?.Type ?? list.Member);
        });
        return bound ?? new BoundInvalid(aggregate);
    }

    private BoundExpression Fold(AggregateExpression aggregate, ChosenRows rows, BoundExpression? selector, ConditionType values) =>
        aggregate.Aggregate switch
        {
            Aggregate.Count => new BoundCount(aggregate, rows),
            _ when selector is BoundInvalid => selector,
            Aggregate.Distinct when values.Equals(ConditionType.Text) || values.Equals(ConditionType.State) || values is CodeType =>
                new BoundFold.OfTexts(aggregate, rows, values, (BoundText?)selector),
            not Aggregate.Distinct when values.Equals(ConditionType.Number) => new BoundFold.OfNumbers(aggregate, rows, (BoundNumber?)selector),
            Aggregate.Min or Aggregate.Max when values.Equals(ConditionType.Date) => new BoundFold.OfDates(aggregate, rows, (BoundDate?)selector),
            _ => Invalid(aggregate, BinderErrors.WrongType(positionOf(aggregate), $"{aggregate.Aggregate.ToString().ToLowerInvariant()} of {values.Describe()}", "numbers")),
        };

    private BoundList? List(Expression source)
    {
        var bound = source is SetExpression set && ListOf(set) is { } codes ? nodes[source] = BindSet(set, codes) : Bind(source);
        if (bound is BoundList list)
        {
            return list;
        }

        if (bound is not BoundInvalid)
        {
            Report(BinderErrors.WrongType(positionOf(source), bound.Type.Describe(), "a list"));
        }

        return null;
    }

    /// <summary>The code list of a set of codes that stands beside no field: the only one that has them all. Absent: they are no codes, or of several lists.</summary>
    private CodeType? ListOf(SetExpression set)
    {
        var names = set.Members.Select(member => member is NameExpression { Segments: [var name] } && !IsKnown(name) ? name : null).ToList();
        return names.Count > 0 && names.TrueForAll(name => name is not null) && CodeLists.With(names!) is [var only] ? only : null;
    }

    private BoundExpression? WithRow(Expression owner, string name, BoundList list, Func<int, BoundExpression> bind)
    {
        var slot = rowNames.Count + (scope.RowType is null ? 1 : 0);
        if (slot >= EvaluationScope.MaxRows)
        {
            Report(BinderErrors.TooDeep(positionOf(owner), EvaluationScope.MaxRows - 1));
            return null;
        }

        if (IsKnown(name))
        {
            Report(BinderErrors.NameTaken(positionOf(owner), name));
            return null;
        }

        rowNames.Add(name, (slot, list.Member));
        var bound = bind(slot);
        rowNames.Remove(name);
        return bound;
    }

    /// <summary>Finds, among the parts of a test that must all hold, what ties the row to a value or a year known before, and the other parts.</summary>
    private (RowKey? Key, Expression? Left) Key(BoundList list, string row, int slot, Expression? test)
    {
        if (test is null || list is not BoundField.OfList { Path: { Root: PathRoot.Record, RunsThroughList: false } } rows)
        {
            return (null, test);
        }

        var parts = Parts(test).ToList();
        var ties = parts.Select(part => Tie(part, row)).OfType<RowTie>().DistinctBy(tie => tie.Member).Take(RowKey.MostTies).ToList();
        if (rows.Path.RootName == RecordRoots.Reports)
        {
            return (ties.Count == 0 ? null : new RowKey(rows, slot, [ties.Find(tie => tie.Member == "header.state") ?? ties[0]], null), test);
        }

        var year = parts.Select(part => RowYear.Of(part, Quietly(part), row)).FirstOrDefault(found => found is not null);
        return ties.Count == 0 && year is null ? (null, test) : (new RowKey(rows, slot, ties, year), Without(parts, [.. ties.Select(tie => tie.Part), year?.Part]));
    }

    private static Expression? Without(List<Expression> parts, IReadOnlyList<Expression?> taken) => parts
        .Where(part => !taken.Any(one => ReferenceEquals(one, part)))
        .Aggregate((Expression?)null, (all, part) => all is null ? part : new LogicExpression(LogicOperator.And, all, part));

    /// <summary>Values that are written out tie as well, but divide the rows too little to be worth an index.</summary>
    private RowTie? Tie(Expression part, string row) =>
        part is ComparisonExpression { Operator: ComparisonOperator.Equal, Left: NameExpression member } equal
        && member.Segments[0] == row && member.Segments.Count > 1 && !Mentions(equal.Right, row)
        && Quietly(equal) is BoundComparison.OfTexts { Right: var value and not BoundConstant.OfText, Left: var left } && value.Reads == Reads.None
            ? new(part, string.Join('.', member.Segments.Skip(1)), left, value)
            : null;

    private BoundExpression Quietly(Expression expression)
    {
        var before = errors.Count;
        var bound = Bind(expression);
        errors.RemoveRange(before, errors.Count - before);
        return bound;
    }

    private static IEnumerable<Expression> Parts(Expression test) =>
        test is LogicExpression { Operator: LogicOperator.And } and ? Parts(and.Left).Concat(Parts(and.Right)) : [test];

    private static bool Mentions(Expression expression, string name) =>
        expression is not NameExpression path || path.Segments[0] == name;
}
