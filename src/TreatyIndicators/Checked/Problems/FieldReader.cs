using TreatyIndicators.Conditions;
using TreatyIndicators.Serialization;

namespace TreatyIndicators.Validation;

/// <summary>Where the fields of a rule stand in what is checked, and what stands there.</summary>
/// <param name="condition">The test of the rule.</param>
/// <param name="scope">The scope, turned to what is checked.</param>
/// <param name="rows">Where the rows stand that names of the test stand for, by slot; kept up to date by whoever goes down the test.</param>
internal sealed class FieldReader(Condition condition, EvaluationScope scope, IReadOnlyDictionary<int, RowPlace> rows)
{
    public BoundExpression? Bound(Expression? part) => part is null ? null : condition.Nodes.GetValueOrDefault(part);

    /// <summary>The value of an expression; absent: there is none, or it is not one value.</summary>
    public string? Value(Expression? part) => part switch
    {
        null => null,
        NameExpression name when condition.Paths.TryGetValue(name, out var path) && !path.LeadsToMany => IsAtHand(path) ? ShownValue.Of(path.Read(scope, out _)) : null,
        _ => ShownValue.Of(Bound(part), scope),
    };

    /// <summary>The field that an expression is; absent: it is worked out from others, or written out.</summary>
    public NameExpression? Field(Expression part) => part switch
    {
        NameExpression name when condition.Paths.TryGetValue(name, out var path) && IsAtHand(path) => name,
        CallExpression { Function: "trim" or "max" or "min" or "year" or "total" } call => Field(call.Arguments[0]),
        _ => null,
    };

    /// <summary>The first field that an expression reads; absent: it reads none of what is at hand.</summary>
    public NameExpression? FirstField(Expression part) => ExpressionParts.All(part).OfType<NameExpression>().FirstOrDefault(name => Field(name) is not null);

    /// <summary>Whether a field is read in the report of the year before.</summary>
    public bool IsEarlier(NameExpression field) => condition.Paths[field].Root == PathRoot.Earlier;

    /// <summary>Where a field stands; absent: the expression is worked out from others.</summary>
    public RowPlace? PlaceOf(Expression part) => Field(part) is { } field ? Place(field) : null;

    /// <summary>Where to look: at the field, else at the first field or section that is read, else at the innermost row.</summary>
    public RowPlace PlaceFor(Expression part) => (Field(part) ?? FirstField(part)) is { } field ? Place(field)
        : ExpressionParts.All(part).OfType<NameExpression>().FirstOrDefault(IsSection) is { } section ? new($"$.{section}", null, null)
        : RowPlace.Innermost(rows);

    /// <summary>Every field that a part of the test reads, with what stands there.</summary>
    public ValueList<DecidingValue> Values(Expression part) =>
        ExpressionParts.All(part).OfType<NameExpression>()
            .Where(name => Field(name) is not null)
            .Select(name => (Place: Place(name), Value: Value(name)))
            .Select(read => new DecidingValue(read.Place.Path, read.Value, read.Place.Report?.Header.ReportId, []))
            .Distinct()
            .ToValueList();

    /// <summary>The test with what stands in the rows at hand, so that it can be read without the rule.</summary>
    public Expression Filled(Expression test) => new FilledTest(name =>
        condition.Paths.TryGetValue(name, out var path) && path is { Root: PathRoot.Row, LeadsToMany: false } && Value(name) is { } value ? new NameExpression([value]) : null).Fill(test);

    /// <summary>Years are numbers that nobody writes with marks between thousands.</summary>
    public bool IsYear(Expression part) => part is CallExpression { Function: "year" }
        || (Field(part) is { } field && condition.Paths[field].Text.EndsWith("Year", StringComparison.OrdinalIgnoreCase));

    private RowPlace Place(NameExpression field)
    {
        var path = condition.Paths[field];
        var state = rows.Values.Select(row => row.State).FirstOrDefault(state => state is not null);
        return path.Root switch
        {
            PathRoot.Record => new($"$.{path.RecordPath}", null, state),
            PathRoot.Earlier => new($"$.{path.Text}", scope.Earlier?[0], state),
            PathRoot.Report => new($"$.{path.Text}", null, state),
            _ => rows[path.Slot] is var row && path.Text.Length == 0 ? row : row with { Path = $"{row.Path}.{path.Text}" },
        };
    }

    /// <summary>Whether the row is known that the path starts at: names of inner tests stand for none once these are over.</summary>
    private bool IsAtHand(PathReader path) => path.Root != PathRoot.Row || rows.ContainsKey(path.Slot);

    private static bool IsSection(NameExpression name) => name.Segments is [var only] && ReportContract.Report.Find(only) is not null;
}
