using NodaTime;
using TreatyIndicators.Conditions;

namespace TreatyIndicators.Validation;

/// <summary>Tells of one comparison or function that failed: where, what was found, what was expected.</summary>
internal sealed class PartReader(Condition condition, EvaluationScope scope)
{
    private readonly PartSpans spans = new(condition, scope);

    /// <summary>A part of the test that came out otherwise than wanted.</summary>
    public Failure Read(BoundTruth part, bool wanted, IReadOnlyDictionary<int, RowPlace> rows) => part.Source switch
    {
        ComparisonExpression comparison => Compared(comparison, wanted, rows),
        CallExpression { Function: "present" or "empty" or "yes" or "answered" } call => Asked(call, wanted, rows),
        NameExpression field => Told(field, field, Value(field), new(ExpectationKind.EqualTo) { Values = [wanted ? "true" : "false"] }, rows),
        QuantifiedExpression { Quantifier: Quantifier.Exists } list when wanted => Told(list, list.Source, null, new(ExpectationKind.Row) { Test = Filled(list.Body) }, rows),
        var other => Told(other, FirstPlace(other), Found(FirstPlace(other)), Words(other, wanted), rows),
    };

    private Failure Asked(CallExpression call, bool wanted, IReadOnlyDictionary<int, RowPlace> rows)
    {
        var kind = (call.Function, wanted) switch
        {
            ("yes", true) => ExpectationKind.Yes,
            ("present" or "answered", true) or ("empty", false) => ExpectationKind.Given,
            ("present", false) or ("empty", true) => ExpectationKind.NotGiven,
            _ => ExpectationKind.Test,
        };
        var expected = kind == ExpectationKind.Test ? Words(call, wanted) : new Expectation(kind);
        return Told(call, call.Arguments[0], Found(call.Arguments[0]), expected, rows);
    }

    private Failure Compared(ComparisonExpression comparison, bool wanted, IReadOnlyDictionary<int, RowPlace> rows)
    {
        if (Within(comparison) is { } within && wanted)
        {
            var (first, second) = (within.Left, within.Right);
            var expected = spans.Expected(second) ?? new Expectation(ExpectationKind.EqualTo) { Values = Shown(second) };
            return Told(comparison, first, Value(first), expected with { Within = Value(comparison.Right) }, rows) with { Difference = Difference(first, second) };
        }

        if (comparison.Operator is ComparisonOperator.In or ComparisonOperator.Intersects or ComparisonOperator.IncludesAll)
        {
            return Told(comparison, comparison.Left, Value(comparison.Left), Among(comparison, wanted), rows);
        }

        var turned = PlaceOf(comparison.Left) is null && PlaceOf(comparison.Right) is not null;
        var (at, against) = turned ? (comparison.Right, comparison.Left) : (comparison.Left, comparison.Right);
        var kind = Kind(turned ? Turned(comparison.Operator) : comparison.Operator, wanted);
        var told = (kind == ExpectationKind.EqualTo ? spans.Expected(against) : null) ?? new Expectation(kind) { Values = Shown(against) };
        return Told(comparison, at, Value(at), told, rows) with { Difference = Difference(at, against) };
    }

    private Expectation Among(ComparisonExpression comparison, bool wanted) => comparison.Right switch
    {
        _ when comparison.Operator != ComparisonOperator.In || !wanted => Words(comparison, wanted),
        _ when Bound(comparison.Right) is BoundRange range =>
            new(ExpectationKind.Between) { Values = new[] { ShownValue.Of(range.From, scope), ShownValue.Of(range.To, scope) }.OfType<string>().ToValueList() },
        SetExpression set => new(ExpectationKind.OneOf) { Values = set.Members.Select(member => Value(member) ?? member.ToString()).ToValueList() },
        _ => Words(comparison, wanted),
    };

    /// <summary>Where a field stands; absent: the expression is worked out from others.</summary>
    public RowPlace? PlaceOf(Expression field, IReadOnlyDictionary<int, RowPlace> rows) => PlaceOf(field) is { } name ? Place(name, rows) : null;

    private Failure Told(Expression part, Expression? at, string? found, Expectation expected, IReadOnlyDictionary<int, RowPlace> rows)
    {
        var place = Place(at is null ? null : PlaceOf(at) ?? FirstPlace(at), rows);
        return new()
        {
            Path = place.Path,
            Found = found,
            Expected = expected,
            Part = part.ToString(),
            IsNumber = at is not null && Bound(at) is BoundNumber && !IsYear(at),
            IsDay = at is not null && Bound(at) is BoundDate,
            Values = ValuesOf(part, rows),
            Report = place.Report,
            State = place.State,
        };
    }

    /// <summary>Where a field stands; where there is none, the innermost row.</summary>
    private RowPlace Place(NameExpression? field, IReadOnlyDictionary<int, RowPlace> rows)
    {
        if (field is null || !condition.Paths.TryGetValue(field, out var path))
        {
            return RowPlace.Innermost(rows);
        }

        var state = rows.Values.Select(row => row.State).FirstOrDefault(state => state is not null);
        return path.Root switch
        {
            PathRoot.Record => new($"$.{path.RecordPath}", null, state),
            PathRoot.Earlier => new($"$.{path.Text}", scope.Earlier?[0], state),
            PathRoot.Report => new($"$.{path.Text}", null, state),
            _ => InRow(rows.GetValueOrDefault(path.Slot) ?? RowPlace.Nowhere, path.Text),
        };
    }

    private static RowPlace InRow(RowPlace row, string field) => field.Length == 0 ? row : row with { Path = $"{row.Path}.{field}" };

    /// <summary>Years are numbers that nobody writes with marks between thousands.</summary>
    private bool IsYear(Expression at) => at is CallExpression { Function: "year" }
        || (PlaceOf(at) is { } name && condition.Paths[name] is { Root: not PathRoot.Record } path && path.Text.EndsWith("Year", StringComparison.OrdinalIgnoreCase));

    private ValueList<DecidingValue> ValuesOf(Expression part, IReadOnlyDictionary<int, RowPlace> rows) =>
        ExpressionParts.All(part).OfType<NameExpression>()
            .Where(name => condition.Paths.TryGetValue(name, out var path) && (path.Root != PathRoot.Row || rows.ContainsKey(path.Slot)))
            .Select(name => (Place: Place(name, rows), Value: Value(name)))
            .Select(read => new DecidingValue(read.Place.Path, read.Value, read.Place.Report?.Header.ReportId, []))
            .Distinct()
            .ToValueList();

    private Expectation Words(Expression part, bool wanted) => new(ExpectationKind.Test) { Test = Filled(wanted ? part : new NotExpression(part)) };

    /// <summary>The test with what stands in the rows at hand, so that it can be read without the rule.</summary>
    private Expression Filled(Expression test) => new FilledTest(name =>
        condition.Paths.TryGetValue(name, out var path) && path is { Root: PathRoot.Row, LeadsToMany: false } && scope.Rows[path.Slot] is not null && Value(name) is { } value
            ? new NameExpression([value])
            : null).Fill(test);

    private BoundExpression? Bound(Expression? at) => at is null ? null : condition.Nodes.GetValueOrDefault(at);

    private string? Found(Expression? at) => at is null ? null : Value(at);

    /// <summary>The value of an expression; absent: there is none, or it is not one value.</summary>
    private string? Value(Expression part) =>
        condition.Paths.TryGetValue(part, out var path) && !path.LeadsToMany
            ? ShownValue.Of(path.Read(scope, out _))
            : ShownValue.Of(Bound(part), scope);

    private ValueList<string> Shown(Expression part) => Value(part) is { } value ? [value] : [part.ToString()];

    private Rational? Difference(Expression found, Expression expected) => (Bound(found), Bound(expected)) switch
    {
        (BoundNumber first, BoundNumber second) => spans.Difference(first, second),
        (BoundDate first, BoundDate second) => first.Evaluate(scope) is { IsExact: true } left && second.Evaluate(scope) is { IsExact: true } right
            ? Rational.Of(Period.DaysBetween(right.Earliest, left.Earliest)) : null,
        _ => null,
    };

    /// <summary>The field that an expression is; absent: it is worked out from others, or written out.</summary>
    private NameExpression? PlaceOf(Expression part) => part switch
    {
        NameExpression name when condition.Paths.ContainsKey(name) => name,
        CallExpression { Function: "trim" or "max" or "min" or "year" } call => PlaceOf(call.Arguments[0]),
        _ => null,
    };

    private NameExpression? FirstPlace(Expression part) =>
        ExpressionParts.All(part).OfType<NameExpression>().FirstOrDefault(condition.Paths.ContainsKey);

    /// <summary>The two sides of a test of the form <c>abs(a - b) &lt;= tolerance</c>.</summary>
    private static ArithmeticExpression? Within(ComparisonExpression comparison) =>
        comparison is
        {
            Operator: ComparisonOperator.LessOrEqual,
            Left: CallExpression { Function: "abs", Arguments: [ArithmeticExpression { Operator: ArithmeticOperator.Subtract } sides] },
        } ? sides : null;

    private static ComparisonOperator Turned(ComparisonOperator comparison) => comparison switch
    {
        ComparisonOperator.Less => ComparisonOperator.Greater,
        ComparisonOperator.LessOrEqual => ComparisonOperator.GreaterOrEqual,
        ComparisonOperator.Greater => ComparisonOperator.Less,
        ComparisonOperator.GreaterOrEqual => ComparisonOperator.LessOrEqual,
        _ => comparison,
    };

    private static ExpectationKind Kind(ComparisonOperator comparison, bool wanted) => (comparison, wanted) switch
    {
        (ComparisonOperator.Equal, true) or (ComparisonOperator.NotEqual, false) => ExpectationKind.EqualTo,
        (ComparisonOperator.Equal, false) or (ComparisonOperator.NotEqual, true) => ExpectationKind.DifferentFrom,
        (ComparisonOperator.Less, true) or (ComparisonOperator.GreaterOrEqual, false) => ExpectationKind.LessThan,
        (ComparisonOperator.LessOrEqual, true) or (ComparisonOperator.Greater, false) => ExpectationKind.AtMost,
        (ComparisonOperator.Greater, true) or (ComparisonOperator.LessOrEqual, false) => ExpectationKind.MoreThan,
        _ => ExpectationKind.AtLeast,
    };
}
