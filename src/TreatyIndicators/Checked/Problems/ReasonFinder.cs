using System.Globalization;
using TreatyIndicators.Conditions;

namespace TreatyIndicators.Validation;

/// <summary>Finds what is missing where a test came out unknown.</summary>
internal sealed class ReasonFinder(Condition condition, EvaluationScope scope)
{
    /// <summary>Where the rows at hand stand, by slot, as far as it can be told: what stands in other slots was left by lists that were gone through before. Slot 0 is the row that is checked.</summary>
    private readonly Dictionary<int, string?> open = new() { [0] = null };

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
                open[quantified.Slot] = PlaceOf(quantified.Rows, list, index);
                return Find(quantified.Body);
            }
        }

        return null;
    }

    private NotEvaluated Missing(Expression part)
    {
        var absent = Undecided(part).Where(condition.Paths.ContainsKey).Select(name => condition.Paths[name]).Where(path => IsAbsent(path) && Text(path).Length > 0).ToList();
        var record = absent.Find(path => path.Root == PathRoot.Record);
        return absent.Exists(path => path.Root == PathRoot.Earlier) && scope.Earlier is not { Count: > 0 } ? new(WhyNotEvaluated.NoEarlierReport)
            : record is not null ? new(WhyNotEvaluated.RecordsNotSupplied, record.RecordPath)
            : absent.Count > 0 ? new(WhyNotEvaluated.FieldAbsent, Text(absent[0]))
            : scope.Earlier is not { Count: > 0 } && ReadsEarlier(part) ? new(WhyNotEvaluated.NoEarlierReport)
            : ReferenceNeeded(part) is { } reference ? new(WhyNotEvaluated.RecordsNotSupplied, reference)
            : ExpressionParts.All(part).Select(MissingInSum).FirstOrDefault(path => path is not null) is { } inSum ? new(WhyNotEvaluated.FieldAbsent, inSum)
            : new(WhyNotEvaluated.FieldAbsent) { Unknown = UnknownIn(part), IsTestUnknown = UnknownIn(part) is { } test && condition.Nodes[test] is BoundTruth, Reads = ReadBy(part) };
    }

    private bool ReadsEarlier(Expression part) => (condition.Nodes.GetValueOrDefault(part)?.Reads & Reads.Earlier) is not (null or Reads.None);

    /// <summary>The list of reference data that a function looks in and that was not supplied; absent: none is.</summary>
    private string? ReferenceNeeded(Expression part)
    {
        var reference = scope.Facts.Record("reference") as ReferenceRecords;
        return ExpressionParts.All(part).OfType<CallExpression>().Select(call => call.Function switch
        {
            "inside" when reference?.States is null => "reference.states",
            "inGazetteer" when reference?.Regions is null => "reference.regions",
            _ => null,
        }).FirstOrDefault(missing => missing is not null);
    }

    /// <summary>A part of a test with what is below it, less the values that are known whatever is absent below them.</summary>
    private IEnumerable<Expression> Undecided(Expression part)
    {
        var left = new Stack<Expression>([part]);
        while (left.TryPop(out var next))
        {
            if (next is NameExpression || condition.Nodes.GetValueOrDefault(next) is not BoundNumber number || !IsWhole(number))
            {
                yield return next;
                foreach (var below in ExpressionParts.Below(next).Reverse())
                {
                    left.Push(below);
                }
            }
        }
    }

    private bool IsWhole(BoundNumber number)
    {
        if (!IsAtHand(number.Source))
        {
            return false;
        }

        scope.HasLeftOut = false;
        return number.Evaluate(scope) is not null && !scope.HasLeftOut;
    }

    /// <summary>Whether the rows that names stand for are at hand: in other slots there may be anything.</summary>
    private bool IsAtHand(Expression part) => ExpressionParts.All(part).OfType<NameExpression>()
        .All(name => !condition.Paths.TryGetValue(name, out var path) || path.Root != PathRoot.Row || open.ContainsKey(path.Slot));

    /// <summary>The first field that is absent from what a sum is made of; absent: the part is no sum, or lacks nothing.</summary>
    private string? MissingInSum(Expression part)
    {
        if (part is not AggregateExpression aggregate || condition.Nodes.GetValueOrDefault(part) is not BoundFold.OfNumbers { Rows: var source } sum || !IsAtHand(aggregate.Source))
        {
            return null;
        }

        if (sum is { Selector: null, Where: null, Rows.Path: { Root: PathRoot.Report } list })
        {
            return list.Places(scope.Report).Where(place => place.Value is null).Select(place => place.Path).FirstOrDefault();
        }

        var rows = source.Evaluate(scope);
        open[sum.Slot] = null;
        for (var index = 0; index < rows.Count && new[] { aggregate.Where, aggregate.Selector }.OfType<Expression>().All(IsAtHand); index++)
        {
            scope.Rows[sum.Slot] = rows[index];
            var counts = sum.Where?.Evaluate(scope) ?? Truth.True;
            open[sum.Slot] = PlaceOf(source, rows, index);
            if (counts != Truth.False && new[] { counts == Truth.Unknown ? sum.Where!.Source : null, sum.Selector?.Source }.OfType<Expression>().Select(AbsentIn).FirstOrDefault(path => path is not null) is { } missing)
            {
                return missing;
            }
        }

        open.Remove(sum.Slot);
        return null;
    }

    private string? AbsentIn(Expression part) =>
        ExpressionParts.All(part).Where(condition.Paths.ContainsKey).Select(name => condition.Paths[name]).Where(IsAbsent).Select(Text).FirstOrDefault();

    /// <summary>Where the row at hand stands, from the report or the records on; absent: rows that are made have no place of their own.</summary>
    private string? PlaceOf(RowSource rows, Rows found, int index)
    {
        if (rows.Path is not { } list || ListOf(list) is not { } path)
        {
            return null;
        }

        return list.RunsThroughList ? path
            : string.Create(CultureInfo.InvariantCulture, $"{path}[{(rows.Key is null && list.Root != PathRoot.Record ? index : RowPlace.PlaceOf(found[index], list.AllRows(scope)))}]");
    }

    private string? ListOf(PathReader list) => list.Root switch
    {
        PathRoot.Record => list.RecordPath,
        PathRoot.Row => open.GetValueOrDefault(list.Slot) is { } row ? $"{row}.{list.Text}" : null,
        PathRoot.Earlier => $"prev.{list.Text}",
        _ => list.Text,
    };

    /// <summary>A field as a reader finds it: in its row, or in the report before this one.</summary>
    private string Text(PathReader path) => path.Root switch
    {
        PathRoot.Row when open.GetValueOrDefault(path.Slot) is { } row => path.Text.Length == 0 ? row : $"{row}.{path.Text}",
        PathRoot.Earlier => $"prev.{path.Text}",
        PathRoot.Record => path.RecordPath,
        _ => path.Text,
    };

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
        .Select(Text)
        .Where(text => text.Length > 0)
        .Distinct(StringComparer.Ordinal)
        .ToValueList();

    private bool IsAbsent(PathReader path) => path.LeadsToMany
        ? (path.Root == PathRoot.Record && path.IsMissing(scope.Facts)) || (path.Root == PathRoot.Earlier && scope.Earlier is not { Count: > 0 })
        : (path.Root != PathRoot.Row || open.ContainsKey(path.Slot)) && path.Read(scope, out _) is null;
}
