using NodaTime;
using TreatyIndicators.Conditions;

namespace TreatyIndicators.Validation;

/// <summary>Tells of one comparison or function that failed: where, what was found, what was expected.</summary>
internal sealed class PartReader(FieldReader fields, PartSpans spans, EvaluationScope scope)
{
    /// <summary>A part of the test that came out otherwise than wanted.</summary>
    public Failure Read(BoundTruth part, bool wanted) => part.Source switch
    {
        ComparisonExpression comparison => Compared(comparison, wanted),
        CallExpression { Function: "present" or "empty" or "yes" or "answered" } call => Asked(call, wanted),
        CallExpression { Function: "noPersonalData" } call => Personal(call, wanted),
        NameExpression field => Told(field, field, new(ExpectationKind.EqualTo) { Values = [wanted ? "true" : "false"], ShownAs = FoundKind.Truth }),
        QuantifiedExpression { Quantifier: Quantifier.Exists } list when wanted =>
            Told(list, fields.Lacking(list) ?? list.Source, new(ExpectationKind.Row) { Test = fields.Filled(list.Body) }),
        var other => Told(other, fields.FirstField(other) ?? other, Words(other, wanted)),
    };

    private Failure Asked(CallExpression call, bool wanted)
    {
        var kind = (call.Function, wanted) switch
        {
            ("yes", true) => ExpectationKind.Yes,
            ("present" or "answered", true) or ("empty", false) => ExpectationKind.Given,
            ("present", false) or ("empty", true) => ExpectationKind.NotGiven,
            _ => ExpectationKind.Test,
        };
        return Told(call, call.Arguments[0], kind == ExpectationKind.Test ? Words(call, wanted) : new(kind));
    }

    /// <summary>The place is told, but not what stands there: it would be spread further.</summary>
    private Failure Personal(CallExpression call, bool wanted)
    {
        var path = scope.Report is StatePartyReport report ? PersonalData.PathIn(scope.Walks.Of(report)) : null;
        return Told(call, call, Words(call, wanted)) with { Path = path ?? "$", Found = new(null, FoundKind.Unshown) };
    }

    private Failure Compared(ComparisonExpression comparison, bool wanted)
    {
        if (Within(comparison) is { } within && wanted)
        {
            var near = Expected(ExpectationKind.EqualTo, within.Right, within.Left) with { Within = fields.Value(comparison.Right) };
            return Told(comparison, within.Left, near) with { Difference = Difference(within.Left, within.Right) };
        }

        if (comparison.Operator is ComparisonOperator.In or ComparisonOperator.Intersects or ComparisonOperator.IncludesAll)
        {
            return Told(comparison, comparison.Left, Among(comparison, wanted));
        }

        var turned = IsTurned(comparison);
        var (at, against) = turned ? (comparison.Right, comparison.Left) : (comparison.Left, comparison.Right);
        var kind = Kind(turned ? Turned(comparison.Operator) : comparison.Operator, wanted);
        var told = Told(comparison, at, Expected(kind, against, at)) with { Difference = kind == ExpectationKind.DifferentFrom ? null : Difference(at, against) };
        return IsSumWithLimit(comparison) && fields.PlaceInRow(against) is { } row && (scope.Document is null || FieldReader.IsInReport(row)) ? told with { Path = row.Path, Report = row.Report, State = row.State } : told;
    }

    /// <summary>
    /// The place is a field of what is checked: of two sides the one that is such a field, or that is worked out from one. That a sum keeps to
    /// a limit is asked of the sum, and told where the limit of a row stands: sums of other rows stand apart from it.
    /// </summary>
    private bool IsTurned(ComparisonExpression comparison) => (fields.Field(comparison.Left), fields.Field(comparison.Right)) switch
    {
        (not null, _) => false,
        (null, { } right) => !fields.IsEarlier(right) && !IsSumWithLimit(comparison),
        _ => fields.FirstField(comparison.Left) is null && fields.FirstField(comparison.Right) is { } first && !fields.IsEarlier(first),
    };

    private static bool IsSumWithLimit(ComparisonExpression comparison) => comparison is
    {
        Operator: ComparisonOperator.Less or ComparisonOperator.LessOrEqual or ComparisonOperator.Greater or ComparisonOperator.GreaterOrEqual,
        Left: AggregateExpression { Aggregate: Aggregate.Sum },
    };

    private Expectation Expected(ExpectationKind kind, Expression against, Expression at) =>
        (spans.Expected(against, kind) ?? new(kind) { Values = [fields.Value(against) ?? against.ToString()] }) with
        {
            From = IsOneField(against) ? fields.PlaceOf(against) : null,
            ShownAs = IsCount(at) ? FoundKind.Entries : fields.KindOf(at),
        };

    /// <summary>What is worked out from a field does not stand there.</summary>
    private bool IsOneField(Expression against) => against is NameExpression || (fields.Field(against) is { } field && fields.Value(field) == fields.Value(against));

    private static bool IsCount(Expression at) => at is AggregateExpression { Aggregate: Aggregate.Count };

    private Expectation Among(ComparisonExpression comparison, bool wanted) => comparison.Right switch
    {
        _ when comparison.Operator != ComparisonOperator.In || !wanted => Words(comparison, wanted),
        _ when fields.Bound(comparison.Right) is BoundRange range =>
            new(ExpectationKind.Between) { Values = new[] { ShownValue.Of(range.From, scope), ShownValue.Of(range.To, scope) }.OfType<string>().ToValueList(), ShownAs = fields.KindOf(comparison.Left) },
        SetExpression set => new(ExpectationKind.OneOf) { Values = set.Members.Select(member => fields.Value(member) ?? member.ToString()).ToValueList() },
        _ => Words(comparison, wanted),
    };

    private Failure Told(Expression part, Expression at, Expectation expected)
    {
        at = fields.Deciding(at);
        var place = fields.PlaceFor(at);
        return new()
        {
            Path = place.Path,
            Found = place.Form is null ? fields.Found(at) : fields.FoundIn(place),
            Expected = expected,
            Part = part.ToString(),
            Values = fields.Values(part),
            Named = fields.Named(),
            Report = place.Report,
            State = place.State,
            Form = place.Form,
        };
    }

    private Expectation Words(Expression part, bool wanted) => new(ExpectationKind.Test) { Test = fields.Filled(wanted ? part : new NotExpression(part)) };

    private Rational? Difference(Expression found, Expression expected) => (fields.Bound(found), fields.Bound(expected)) switch
    {
        (BoundNumber first, BoundNumber second) => spans.Difference(first, second),
        (BoundDate first, BoundDate second) => first.Evaluate(scope) is { IsExact: true } left && second.Evaluate(scope) is { IsExact: true } right
            ? Rational.Of(Period.DaysBetween(right.Earliest, left.Earliest)) : null,
        _ => null,
    };

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
