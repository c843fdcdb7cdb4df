using System.Globalization;
using TreatyIndicators.Conditions;

namespace TreatyIndicators.Computed;

/// <summary>Where a row stands: its path with its place in the list, and the report that holds it.</summary>
internal sealed record RowOrigin(string Path, StatePartyReport? Report)
{
    public static RowOrigin Of(PathReader? list, object? row, int index, EvaluationScope scope, IReadOnlyDictionary<int, RowOrigin> outer) =>
        list?.Root switch
        {
            PathRoot.Report => InReports(list, row, scope),
            PathRoot.Row when outer.TryGetValue(list.Slot, out var parent) => parent with { Path = $"{parent.Path}.{list.Text}{Place(index)}" },
            PathRoot.Record => new(list.RecordPath + Place(PlaceOf(row, list.AllRows(scope))), row as StatePartyReport),
            _ => new(Place(index), null),
        };

    /// <summary>Rows gathered over several years stand in different reports.</summary>
    private static RowOrigin InReports(PathReader list, object? row, EvaluationScope scope)
    {
        IReadOnlyList<object> read = scope.Window ?? [scope.Report!];
        var report = read.Last(one => PlaceOf(row, list.RowsIn(one)) >= 0);
        return new(list.Text + Place(PlaceOf(row, list.RowsIn(report))), (StatePartyReport)report);
    }

    private static int PlaceOf(object? row, IReadOnlyList<object?> rows)
    {
        for (var place = 0; place < rows.Count; place++)
        {
            if (ReferenceEquals(rows[place], row))
            {
                return place;
            }
        }

        return -1;
    }

    private static string Place(int place) => string.Create(CultureInfo.InvariantCulture, $"[{place}]");
}
