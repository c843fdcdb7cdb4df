using System.Globalization;
using TreatyIndicators.Conditions;

namespace TreatyIndicators.Validation;

/// <summary>Where a row stands that a name runs over.</summary>
/// <param name="Path">The path with its place in the list.</param>
/// <param name="Report">The report that the row is or stands in, where it is another than the one that is checked.</param>
/// <param name="State">The State that the row names; absent: none.</param>
internal sealed record RowPlace(string Path, StatePartyReport? Report, string? State)
{
    public static RowPlace Of(BoundQuantified test, int index, EvaluationScope scope, IReadOnlyDictionary<int, RowPlace> outer)
    {
        var row = scope.Rows[test.Slot];
        if (row is StatePartyReport report)
        {
            return new("$", report, report.Header.State.Value);
        }

        if (row is IPlacedRow placed)
        {
            return new(placed.Path, null, null);
        }

        var list = test.Rows.Path;
        var parent = list?.Root == PathRoot.Row ? outer.GetValueOrDefault(list.Slot) : null;
        var state = parent?.State ?? StateOf(row, test.RowType);
        return list?.Root switch
        {
            PathRoot.Record => new($"$.{list.RecordPath}{Place(PlaceOf(row, list.RowsKnown(scope)))}", null, state),
            PathRoot.Row when parent is not null => parent with { Path = $"{parent.Path}.{list.Text}{Place(index)}", State = state },
            null => new(Place(index), null, state),
            PathRoot.Earlier => new($"$.{list.Text}{Place(index)}", scope.Earlier?[0], state),
            _ => new($"$.{list.Text}{Place(index)}", null, state),
        };
    }

    private static string? StateOf(object? row, ConditionType type) =>
        row is null ? null : (type as RecordType)?.Find("state")?.Read(row)?.ToString();

    private static int PlaceOf(object? row, IReadOnlyList<object?> rows)
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
