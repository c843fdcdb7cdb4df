using TreatyIndicators.Conditions;

namespace TreatyIndicators.Computed;

/// <summary>Evaluates a test and its parts one by one, in the order of reading, and stops where the outcome is settled.</summary>
internal sealed class TestExplainer(EvaluationScope scope, Condition condition, Frame frame)
{
    /// <summary>Rows beyond this number are counted but not shown.</summary>
    private const int MostRows = 20;

    private readonly Dictionary<int, RowOrigin> origins = [];

    public ExplainedTest Explain(BoundTruth test) => test switch
    {
        BoundLogic logic => Explain(logic),
        BoundNot not => Explain(not),
        BoundQuantified quantified => Explain(quantified),
        _ => new() { Test = test.Source, Outcome = Outcome(test.Evaluate(scope)), Values = ValuesOf(test.Source) },
    };

    private static ExplainedOutcome Outcome(Truth truth) => truth switch
    {
        Truth.True => ExplainedOutcome.Met,
        Truth.False => ExplainedOutcome.NotMet,
        _ => ExplainedOutcome.Unknown,
    };

    private static Truth TruthOf(ExplainedTest test) => test.Outcome switch
    {
        ExplainedOutcome.Met => Truth.True,
        ExplainedOutcome.NotMet => Truth.False,
        _ => Truth.Unknown,
    };

    private ExplainedTest Explain(BoundLogic logic)
    {
        var left = Explain(logic.Left);
        var first = TruthOf(left);
        var settled = first == logic.SettledBy;
        var right = settled ? NotReached(logic.Right) : Explain(logic.Right);
        var outcome = settled ? logic.Settled(first) : logic.Join(first, TruthOf(right));
        return new() { Test = logic.Source, Outcome = Outcome(outcome), Parts = [.. Flat(logic, left), .. Flat(logic, right)] };
    }

    /// <summary>A chain such as <c>a and b and c</c> is shown as three parts, not as pairs of pairs.</summary>
    private static ValueList<ExplainedTest> Flat(BoundLogic logic, ExplainedTest part) =>
        part.Test is LogicExpression inner && inner.Operator == logic.Operator
        && logic.Operator is LogicOperator.And or LogicOperator.Or && part.Outcome != ExplainedOutcome.NotReached
            ? part.Parts
            : [part];

    private static ExplainedTest NotReached(BoundTruth test) => new() { Test = test.Source, Outcome = ExplainedOutcome.NotReached };

    private ExplainedTest Explain(BoundNot not)
    {
        var operand = Explain(not.Operand);
        return new() { Test = not.Source, Outcome = Outcome(TruthLogic.Not(TruthOf(operand))), Parts = [operand] };
    }

    private ExplainedTest Explain(BoundQuantified quantified)
    {
        var rows = quantified.Rows.Evaluate(scope);
        var name = ((QuantifiedExpression)quantified.Source).Name;
        var parts = new List<ExplainedTest>();
        for (var index = 0; index < rows.Count && index < MostRows; index++)
        {
            scope.Rows[quantified.Slot] = rows[index];
            origins[quantified.Slot] = RowOrigin.Of(quantified.Rows.Path, rows[index], index, scope, origins);
            var part = Explain(quantified.Body) with { Row = System.FormattableString.Invariant($"{name} {index + 1}") };
            parts.Add(part);
            if (TruthOf(part) == quantified.SettledBy)
            {
                break;
            }
        }

        origins.Remove(quantified.Slot);
        return new()
        {
            Test = quantified.Source,
            Outcome = Outcome(quantified.Evaluate(scope)),
            Values = parts.Count == 0 ? ValuesOf(((QuantifiedExpression)quantified.Source).Source) : [],
            Parts = parts.ToValueList(),
        };
    }

    private ValueList<DecidingValue> ValuesOf(Expression test) =>
        ExpressionParts.All(test)
            .Where(condition.Paths.ContainsKey)
            .Select(node => (Name: node.ToString()!, Path: condition.Paths[node]))
            .DistinctBy(field => field.Name)
            .SelectMany(field => ReadValues.Of(field.Path, field.Name, scope, frame.Convention, origins))
            .Concat(ExpressionParts.All(test).OfType<AggregateExpression>().SelectMany(ValuesOfRows))
            .Concat(ExpressionParts.All(test).OfType<CallExpression>().SelectMany(call => RegisterValues.Of(call, scope, frame)))
            .ToValueList();

    /// <summary>What an aggregate reads from the rows of a list: all values of a member together.</summary>
    private IEnumerable<DecidingValue> ValuesOfRows(AggregateExpression aggregate) =>
        aggregate.Name is null || !condition.Paths.TryGetValue(aggregate.Source, out var list) || list.Root == PathRoot.Record ? []
            : new[] { aggregate.Where, aggregate.Selector }.OfType<Expression>()
                .SelectMany(ExpressionParts.All)
                .OfType<NameExpression>()
                .Where(name => name.Segments.Count > 1 && name.Segments[0] == aggregate.Name && condition.Paths.ContainsKey(name))
                .DistinctBy(name => name.ToString())
                .Select(name => ReadValues.OfRows(list, aggregate.Source.ToString(), condition.Paths[name], scope, frame.Convention));
}
