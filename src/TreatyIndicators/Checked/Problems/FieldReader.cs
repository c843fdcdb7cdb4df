using System.Globalization;
using TreatyIndicators.Conditions;
using TreatyIndicators.Serialization;

namespace TreatyIndicators.Validation;

/// <summary>Where the fields of a rule stand in what is checked, and what stands there.</summary>
/// <param name="condition">The test of the rule.</param>
/// <param name="scope">The scope, turned to what is checked.</param>
/// <param name="rows">Where the rows stand that names of the test stand for, by slot; kept up to date by whoever goes down the test.</param>
internal sealed class FieldReader(Condition condition, EvaluationScope scope, IReadOnlyDictionary<int, RowPlace> rows)
{
    /// <summary>The test on the row at hand; the whole test where there is none. Elsewhere names may stand for other rows.</summary>
    public Expression Within { get; set; } = condition.Root;

    public BoundExpression? Bound(Expression? part) => part is null ? null : condition.Nodes.GetValueOrDefault(part);

    /// <summary>The value of an expression; absent: there is none, or it is not one value.</summary>
    public string? Value(Expression? part) => part switch
    {
        null => null,
        NameExpression name when condition.Paths.TryGetValue(name, out var path) && !path.LeadsToMany => IsAtHand(path) ? ShownValue.Of(path.Read(scope, out _)) : null,
        _ => ShownValue.Of(Bound(part), scope),
    };

    /// <summary>What is found where an expression looks: what stands there, or what is worked out from it.</summary>
    public FoundValue Found(Expression at) => at switch
    {
        AggregateExpression { Aggregate: Aggregate.Count, Name: null, Source: NameExpression list } when Bound(list) is BoundList rows => OfList(rows, isCounted: true),
        NameExpression name when condition.Paths.ContainsKey(name) => Standing(name),
        _ when Bound(at) is BoundTruth => new(null, FoundKind.Unshown),
        CallExpression { Function: "trim" } when Field(at) is { } padded => Standing(padded),
        _ => Field(at) is { } field && Standing(field) is { Text: { } text } standing && text == Value(at) ? standing
            : Value(at) is { } value ? new(value, KindOf(at)) { WorkedOut = Filled(at, showNumbers: false) }
            : new(null, FoundKind.Unshown),
    };

    /// <summary>What is found of a form: of its section it is told only that nothing stands there.</summary>
    public FoundValue FoundIn(RowPlace form) =>
        new(null, scope.Document is { } report && ReportContract.Report.Find(form.Path.TrimStart('$', '.'))?.Read(report) is not null ? FoundKind.Unshown : FoundKind.Text);

    /// <summary>How the value of an expression is told.</summary>
    public FoundKind KindOf(Expression part) => Bound(part) switch
    {
        BoundNumber when !IsYear(part) => FoundKind.Number,
        BoundDate => FoundKind.Day,
        BoundTruth => FoundKind.Truth,
        _ => FoundKind.Text,
    };

    /// <summary>
    /// What lacks a row, where the row that is not there was sought for another one, in the records or in the same list: a State without a report, a deadline
    /// without a request, a turn that nobody follows. Absent: the list itself is at fault, or stands in the report.
    /// </summary>
    public NameExpression? Lacking(QuantifiedExpression list)
    {
        if (list.Source is not NameExpression source || !condition.Paths.TryGetValue(source, out var sought))
        {
            return null;
        }

        var place = IsAtHand(sought) ? Place(source) : null;
        return ExpressionParts.All(list.Body).OfType<NameExpression>().FirstOrDefault(name =>
            condition.Paths.TryGetValue(name, out var path) && path is { Root: PathRoot.Row, LeadsToMany: false } && rows.TryGetValue(path.Slot, out var row)
            && (sought.Root == PathRoot.Record || (place is not null && row.Report == place.Report && row.Path.StartsWith(place.Path + '[', StringComparison.Ordinal))));
    }

    /// <summary>Of several values of which the greatest or the least counts, the one that does.</summary>
    public Expression Deciding(Expression part) => part is CallExpression { Function: "max" or "min", Arguments.Count: > 1 } call && Value(call) is { } value
        ? call.Arguments.FirstOrDefault(argument => Field(argument) is not null && Value(argument) == value) ?? part
        : part;

    private FoundValue Standing(NameExpression name)
    {
        if (Bound(name) is BoundList list)
        {
            return OfList(list, isCounted: false);
        }

        var path = condition.Paths[name];
        var raw = path.LeadsToMany || !IsAtHand(path) ? null : path.Read(scope, out _);
        var text = ShownValue.Of(raw);
        return raw switch
        {
            null => new(null, FoundKind.Text),
            IValueList { Count: 0 } => new(null, FoundKind.Text),
            IValueList entries when text is null => new(entries.Count.ToString(CultureInfo.InvariantCulture), FoundKind.Entries),
            _ when text is null => new(null, FoundKind.Unshown),
            _ when text is "true" or "false" && raw is not string => new(text, FoundKind.Truth),
            _ => new(text, KindOf(name) is var kind and not FoundKind.Truth ? kind : FoundKind.Text),
        };
    }

    /// <summary>Of a list its values; how many entries it has where they are asked for, or are parts with fields of their own.</summary>
    private FoundValue OfList(BoundList list, bool isCounted)
    {
        var rows = list.Evaluate(scope);
        return rows.IsMissing || rows.Count == 0 ? new(null, FoundKind.Text)
            : !isCounted && ShownValue.Of(list, scope) is { } values ? new(values, list.Member.Equals(ConditionType.Date) ? FoundKind.Days : FoundKind.Text)
            : new(rows.Count.ToString(CultureInfo.InvariantCulture), FoundKind.Entries);
    }

    /// <summary>The field that an expression is; absent: it is worked out from others, or written out.</summary>
    public NameExpression? Field(Expression part) => part switch
    {
        NameExpression name when condition.Paths.TryGetValue(name, out var path) && IsAtHand(path) => name,
        CallExpression { Function: "trim" or "max" or "min" or "year" or "total" or "firstSubmission" } call => Field(call.Arguments[0]),
        _ => null,
    };

    /// <summary>The first field that an expression reads; absent: it reads none of what is at hand.</summary>
    public NameExpression? FirstField(Expression part) => ExpressionParts.All(part).OfType<NameExpression>().FirstOrDefault(name => Field(name) is not null);

    /// <summary>Whether a field is read in the report of the year before.</summary>
    public bool IsEarlier(NameExpression field) => condition.Paths[field].Root == PathRoot.Earlier;

    /// <summary>Where a field stands; absent: the expression is worked out from others.</summary>
    public RowPlace? PlaceOf(Expression part) => Field(part) is { } field ? Place(field) : null;

    /// <summary>Whether a place is one of a report; else it is one of the records.</summary>
    public static bool IsInReport(RowPlace place) => ReportContract.Report.Find(place.Path.TrimStart('$', '.').Split('.', '[')[0]) is not null;

    /// <summary>Where a field of the row at hand stands; absent: the expression is no such field.</summary>
    public RowPlace? PlaceInRow(Expression part) => Field(part) is { } field && condition.Paths[field].Root == PathRoot.Row ? Place(field) : null;

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

    /// <summary>What stands in the fields of the rows at hand, by the names that the test has for them; of a row itself, where it stands.</summary>
    public ValueList<KeyValuePair<string, string>> Named() => ExpressionParts.All(Within).OfType<NameExpression>()
        .Where(name => condition.Paths.TryGetValue(name, out var path) && path is { Root: PathRoot.Row, LeadsToMany: false } && IsAtHand(path))
        .Select(name => (Name: name.ToString(), Value: Value(name) ?? (name.Segments.Count == 1 ? rows[condition.Paths[name].Slot].Path : null)))
        .Where(field => field.Value is not null)
        .DistinctBy(field => field.Name)
        .Select(field => KeyValuePair.Create(field.Name, field.Value!))
        .ToValueList();

    /// <summary>
    /// The test with what stands in the rows at hand, so that it can be read without the rule: "form E has content". Fields lose the names
    /// that the test has for rows; what a row is made of is called by the field in which it stands.
    /// </summary>
    /// <param name="test">The test.</param>
    /// <param name="showNumbers">Whether numbers make way as well; else what is worked out from them keeps their names.</param>
    public Expression Filled(Expression test, bool showNumbers = true) => new FilledTest(name => condition.Paths.TryGetValue(name, out var path) && path.Root == PathRoot.Row
        ? !path.LeadsToMany && (showNumbers || Bound(name) is not BoundNumber) && Value(name) is { } value ? new NameExpression([value])
            : path.Text.Length > 0 && Phrases.OfName(path.Text) is null ? new NameExpression(path.Text.Split('.').ToValueList())
            : path.Text.Length == 0 && rows.TryGetValue(path.Slot, out var row) && row.Path.Length > 2 ? new NameExpression([row.Path[(row.Path.LastIndexOf('.') + 1)..]])
            : null
        : null).Fill(test);

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
