namespace TreatyIndicators.Computed;

/// <summary>Brings rows gathered from the reports of several years down to one row per thing reported.</summary>
internal static class FieldMerge
{
    /// <summary>The rows, oldest report first. A find told again in a later report is one find: the later row takes the place of the earlier.</summary>
    public static List<object?> LatestOf(string path, List<object?> rows)
    {
        var merged = new List<object?>();
        var places = new Dictionary<object, int>();
        foreach (var row in rows.OfType<object>())
        {
            if (places.TryGetValue(KeyOf(path, row), out var place))
            {
                merged[place] = row;
                continue;
            }

            places.Add(KeyOf(path, row), merged.Count);
            merged.Add(row);
        }

        return merged;
    }

    private static object KeyOf(string path, object row) => row switch
    {
        StockpileDiscovery find => (path, find.MunitionType, find.DiscoveredOn, find.Place),
        NewlyIdentifiedArea area => (path, area.Region, area.DiscoveredOn, area.Reason),
        _ => row,
    };
}
