using System.Globalization;
using TreatyIndicators.Conditions;

namespace TreatyIndicators.Computed;

/// <summary>Where a row stands: its path with its place in the list, and the report that holds it.</summary>
internal sealed record RowOrigin(string Path, StatePartyReport? Report, string? Section)
{
    public static RowOrigin Of(PathReader? list, int index, EvaluationScope scope, IReadOnlyDictionary<int, RowOrigin> outer)
    {
        var place = string.Create(CultureInfo.InvariantCulture, $"[{index}]");
        return list?.Root switch
        {
            PathRoot.Report => new(list.Text + place, scope.Report as StatePartyReport, list.Section.Name),
            PathRoot.Row when outer.TryGetValue(list.Slot, out var parent) => parent with { Path = $"{parent.Path}.{list.Text}{place}" },
            PathRoot.Record => new(list.RecordPath + place, null, null),
            _ => new(place, null, null),
        };
    }
}
