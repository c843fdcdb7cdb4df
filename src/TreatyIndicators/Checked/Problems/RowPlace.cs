using System.Globalization;
using TreatyIndicators.Conditions;

namespace TreatyIndicators.Validation;

/// <summary>Where a row stands that a name runs over.</summary>
/// <param name="Path">The JSON path, with the place in the list.</param>
/// <param name="Report">The report that the row is or stands in, where it is another than the one that is checked.</param>
/// <param name="State">The State that the row names; absent: none.</param>
internal sealed record RowPlace(string Path, StatePartyReport? Report, string? State)
{
    /// <summary>The letter of the form, where the row is one; absent: it is something else.</summary>
    public string? Form { get; private init; }

    public static RowPlace Nowhere { get; } = new("$", null, null);

    /// <param name="test">The test that runs over the rows.</param>
    /// <param name="found">The rows.</param>
    /// <param name="index">The place among the rows.</param>
    /// <param name="scope">The scope, turned to the row.</param>
    /// <param name="outer">Where the rows around it stand, by slot.</param>
    /// <param name="placeOf">Where a field stands.</param>
    public static RowPlace Of(BoundQuantified test, Rows found, int index, EvaluationScope scope, IReadOnlyDictionary<int, RowPlace> outer, Func<Expression, RowPlace?> placeOf)
    {
        var row = scope.Rows[test.Slot];
        switch (row)
        {
            case StatePartyReport report:
                return new("$", report, report.Header.State.Value);
            case IPlacedRow placed:
                return new(placed.Path, null, null);
            case var _ when test.Rows.Path is { } list:
                return InList(list, row, test.RowType, test.Rows.Key is null && list.Root != PathRoot.Record ? index : PlaceOf(row, list.AllRows(scope)), scope, outer);
            default:
                return Found(found, index) ?? Given(test, placeOf) ?? (test.RowType.Equals(ConditionScope.FormLetters) && BoundField.Text(row) is { } letter ? OfForm(letter, scope) : Innermost(outer));
        }
    }

    /// <summary>The row around which there is no other; the document itself where there is none.</summary>
    public static RowPlace Innermost(IReadOnlyDictionary<int, RowPlace> rows) => rows.Count > 0 ? rows[rows.Keys.Max()] : Nowhere;

    private static RowPlace InList(PathReader list, object? row, ConditionType type, int index, EvaluationScope scope, IReadOnlyDictionary<int, RowPlace> outer)
    {
        var parent = list.Root == PathRoot.Row ? outer.GetValueOrDefault(list.Slot) : null;
        var state = parent?.State ?? StateOf(row, type);
        return list.Root switch
        {
            PathRoot.Record => new($"$.{list.RecordPath}{Place(index)}", null, state),
            PathRoot.Row when parent is not null => parent with { Path = $"{parent.Path}.{list.Text}{Place(index)}", State = state },
            PathRoot.Earlier => new($"$.{list.Text}{Place(index)}", scope.Earlier?[0], state),
            _ => new($"$.{list.Text}{Place(index)}", null, state),
        };
    }

    /// <summary>Values that a walk through the report has found stand where it found them.</summary>
    private static RowPlace? Found(Rows found, int index) =>
        found.PathAt(index) is { } path ? new(path, null, null) : null;

    /// <summary>Shapes that a function makes of a field, such as the corners of an area, stand where the field stands.</summary>
    private static RowPlace? Given(BoundQuantified test, Func<Expression, RowPlace?> placeOf) =>
        ((QuantifiedExpression)test.Source).Source is CallExpression { Function: "points" or "rings", Arguments: [var field] } ? placeOf(field) : null;

    /// <summary>A form stands where the first section stands of which it is the main form.</summary>
    private static RowPlace OfForm(string letter, EvaluationScope scope)
    {
        var sections = scope.Document is { } report && Code<FormLetter>.Of(letter).Value is { } form ? FormCatalogue.SectionsOf(report.Header.Convention, form) : [];
        var section = sections.Where(one => SectionLetters.Of(scope.Document!.Header.Convention, one) is [var main, ..] && main == letter).Concat(sections).Take(1).ToList();
        return new(section is [var name] ? $"$.{name}" : "$", null, null) { Form = letter };
    }

    private static string? StateOf(object? row, ConditionType type) =>
        row is StateCode state ? state.Value : row is null ? null : (type as RecordType)?.Find("state")?.Read(row)?.ToString();

    /// <summary>The place of a row in its list, where a test visits only some of the rows.</summary>
    public static int PlaceOf(object? row, IReadOnlyList<object?> rows)
    {
        for (var place = 0; place < rows.Count; place++)
        {
            if (ReferenceEquals(rows[place], row))
            {
                return place;
            }
        }

        return 0;
    }

    private static string Place(int place) => string.Create(CultureInfo.InvariantCulture, $"[{place}]");
}
