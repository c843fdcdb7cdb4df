using TreatyIndicators.Conditions;

namespace TreatyIndicators.Validation;

/// <summary>
/// Goes down a test that failed to the parts that made it fail: both sides of <c>and</c>, each row of <c>forall</c>, the right side of <c>=&gt;</c>.
/// Where one of several things would do, they become the ways of one failure.
/// </summary>
internal sealed class FailureFinder
{
    /// <summary>Places beyond this number are not told: the reader has seen what is wrong.</summary>
    public const int Most = 100;

    private readonly Dictionary<int, RowPlace> rows = [];
    private readonly Condition condition;
    private readonly EvaluationScope scope;
    private readonly FieldReader fields;
    private readonly PartReader parts;

    public FailureFinder(Condition condition, EvaluationScope scope)
    {
        (this.condition, this.scope) = (condition, scope);
        fields = new(condition, scope, rows);
        parts = new(fields, new(condition, scope), scope);
    }

    /// <summary>The failures of a test that is not met.</summary>
    /// <param name="rowPath">Where the row stands on which the test is made; absent where it is made on something else.</param>
    public ValueList<Failure> Find(string? rowPath)
    {
        if (rowPath is not null)
        {
            rows[0] = new(rowPath, null, null);
        }

        return Once([.. Find((BoundTruth)condition.Bound, wanted: true).Take(Most)]);
    }

    /// <summary>
    /// One place is told once, and so is what two rows do to each other. Where a value is missing nothing more is told of it. Of rows that are missing it is told for what each is.
    /// </summary>
    private static ValueList<Failure> Once(List<Failure> failures)
    {
        var missing = failures.Where(IsMissing).Select(failure => (failure.Path, failure.Report)).ToHashSet();
        return failures
            .Where(failure => IsMissing(failure) || !missing.Contains((failure.Path, failure.Report)))
            .GroupBy(failure => (failure.Path, failure.Report, failure.Part, failure.Form))
            .Select(same => Joined([.. same]))
            .DistinctBy(failure => (failure.Values.Count > 1 ? string.Join(' ', failure.Values.Select(value => $"{value.ReportId} {value.Path}").Order(StringComparer.Ordinal)) : failure.Path, failure.Report, failure.Part, failure.Form))
            .ToValueList();
    }

    private static Failure Joined(IReadOnlyList<Failure> same) => same[0].Expected.Kind == ExpectationKind.Row
        ? same[0] with { Named = same.SelectMany(failure => failure.Named).Distinct().ToValueList() }
        : same[0];

    private static bool IsMissing(Failure failure) => failure.Expected.Kind == ExpectationKind.Given
        || failure is { Expected: { Kind: ExpectationKind.AtLeast, ShownAs: FoundKind.Entries }, Found.Text: null };

    private IEnumerable<Failure> Find(BoundTruth test, bool wanted) => test switch
    {
        BoundNot not => Find(not.Operand, !wanted),
        BoundLogic logic => Find(logic, wanted),
        BoundQuantified quantified when wanted == (quantified.Quantifier == Quantifier.ForAll) => FindRows(quantified, wanted),
        _ => [parts.Read(test, wanted)],
    };

    private IEnumerable<Failure> Find(BoundLogic logic, bool wanted) => (logic.Operator, wanted) switch
    {
        (LogicOperator.And, true) => Failing(logic.Left, true).Concat(Failing(logic.Right, true)),
        (LogicOperator.Or, false) => Failing(logic.Left, false).Concat(Failing(logic.Right, false)),
        (LogicOperator.Or, true) when IsEmptyList(logic.Left) => Find(logic.Right, true),
        (LogicOperator.Or, true) => OneOf(Find(logic.Left, true), Find(logic.Right, true)),
        (LogicOperator.And, false) => OneOf(Find(logic.Left, false), Find(logic.Right, false)),
        (LogicOperator.Implies, true) => Find(logic.Right, true),
        (LogicOperator.Implies, false) => OneOf(Find(logic.Left, true), Find(logic.Right, false)),
        _ => [parts.Read(logic, wanted)],
    };

    /// <summary>"There is no row, or ..." says when the rest is asked for; to take the rows away puts nothing right.</summary>
    private static bool IsEmptyList(BoundTruth test) => test is BoundCount.Compared
    {
        Source: ComparisonExpression { Operator: ComparisonOperator.Equal, Right: NumberLiteral { Value: 0 } },
    };

    private IEnumerable<Failure> Failing(BoundTruth test, bool wanted) =>
        test.Evaluate(scope) == TruthLogic.Of(!wanted) ? Find(test, wanted) : [];

    private IEnumerable<Failure> FindRows(BoundQuantified quantified, bool wanted)
    {
        var list = quantified.Rows.Evaluate(scope);
        var outer = fields.Within;
        for (var index = 0; index < list.Count && scope.Budget > 0; index++)
        {
            scope.Budget--;
            scope.Rows[quantified.Slot] = list[index];
            if (quantified.Body.Evaluate(scope) != TruthLogic.Of(!wanted))
            {
                continue;
            }

            scope.Rows[quantified.Slot] = list[index];
            fields.Within = ((QuantifiedExpression)quantified.Source).Body;
            rows[quantified.Slot] = RowPlace.Of(quantified, list, index, scope, rows, fields.PlaceOf);
            foreach (var failure in Find(quantified.Body, wanted).Take(Most).ToList())
            {
                yield return failure;
            }

            fields.Within = outer;
        }

        rows.Remove(quantified.Slot);
    }

    /// <summary>Several ways to put one thing right: it is told at the first, with all of them.</summary>
    private static List<Failure> OneOf(IEnumerable<Failure> left, IEnumerable<Failure> right)
    {
        var ways = left.Take(Most).Concat(right.Take(Most)).ToList();
        if (ways.Count < 2)
        {
            return ways;
        }

        var expected = new Expectation(ExpectationKind.AnyOf) { Ways = ways.SelectMany(WaysOf).ToValueList() };
        return [ways[0] with { Expected = expected, Values = ways.SelectMany(way => way.Values).Distinct().ToValueList() }];
    }

    private static IEnumerable<Expectation> WaysOf(Failure failure) =>
        failure.Expected.Kind == ExpectationKind.AnyOf ? failure.Expected.Ways : [failure.Expected with { Path = failure.Path }];
}
