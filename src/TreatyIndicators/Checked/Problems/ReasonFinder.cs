using TreatyIndicators.Conditions;

namespace TreatyIndicators.Validation;

/// <summary>Finds what is missing where a test came out unknown.</summary>
internal sealed class ReasonFinder(Condition condition, EvaluationScope scope)
{
    /// <summary>The places of the rows at hand: what stands in others was left by lists that were gone through before. Place 0 is the row that is checked.</summary>
    private readonly HashSet<int> open = [0];

    public NotEvaluated Find() => Find((BoundTruth)condition.Bound) ?? new(WhyNotEvaluated.FieldAbsent);

    private NotEvaluated? Find(BoundTruth test) => test switch
    {
        _ when test.Evaluate(scope) != Truth.Unknown => null,
        BoundNot not => Find(not.Operand),
        BoundLogic logic => Find(logic.Left) ?? Find(logic.Right),
        BoundQuantified quantified => InRows(quantified) ?? Missing(test.Source),
        _ => Missing(test.Source),
    };

    private NotEvaluated? InRows(BoundQuantified quantified)
    {
        var list = quantified.Rows.Evaluate(scope);
        for (var index = 0; index < list.Count; index++)
        {
            scope.Rows[quantified.Slot] = list[index];
            if (quantified.Body.Evaluate(scope) == Truth.Unknown)
            {
                scope.Rows[quantified.Slot] = list[index];
                open.Add(quantified.Slot);
                return Find(quantified.Body);
            }
        }

        return null;
    }

    private NotEvaluated Missing(Expression part)
    {
        var absent = ExpressionParts.All(part).Where(condition.Paths.ContainsKey).Select(name => condition.Paths[name]).Where(IsAbsent).ToList();
        var record = absent.Find(path => path.Root == PathRoot.Record);
        return absent.Exists(path => path.Root == PathRoot.Earlier) && scope.Earlier is not { Count: > 0 } ? new(WhyNotEvaluated.NoEarlierReport)
            : record is not null ? new(WhyNotEvaluated.RecordsNotSupplied, record.RecordPath)
            : absent.Count > 0 ? new(WhyNotEvaluated.FieldAbsent, absent[0].Text)
            : new(WhyNotEvaluated.FieldAbsent) { Unknown = UnknownIn(part), IsTestUnknown = UnknownIn(part) is { } test && condition.Nodes[test] is BoundTruth, Reads = ReadBy(part) };
    }

    /// <summary>What is asked of the State, the meetings or earlier reports and is not known; absent: all of that is known, and what is given does not decide.</summary>
    private CallExpression? UnknownIn(Expression part) => ExpressionParts.All(part).OfType<CallExpression>().FirstOrDefault(call =>
        condition.Nodes.GetValueOrDefault(call) is { } bound && ShownValue.Of(bound, scope) is null && call.Arguments.All(IsKnown));

    /// <summary>Names of rows say nothing to a reader, so what is asked of rows is not told as a whole.</summary>
    private bool IsKnown(Expression argument) => argument switch
    {
        NameExpression name when condition.Paths.TryGetValue(name, out var path) => path.Root != PathRoot.Row && (path.LeadsToMany || path.Read(scope, out _) is not null),
        NameExpression or NumberLiteral or TextLiteral => true,
        _ => false,
    };

    private ValueList<string> ReadBy(Expression part) => ExpressionParts.All(part).OfType<NameExpression>()
        .Where(condition.Paths.ContainsKey)
        .Select(name => condition.Paths[name])
        .Select(path => path.Root == PathRoot.Record ? path.RecordPath : path.Text)
        .Where(text => text.Length > 0)
        .Distinct(StringComparer.Ordinal)
        .ToValueList();

    private bool IsAbsent(PathReader path) => path.LeadsToMany
        ? path.Root == PathRoot.Record && path.IsMissing(scope.Facts)
        : (path.Root != PathRoot.Row || open.Contains(path.Slot)) && path.Read(scope, out _) is null;
}
