namespace TreatyIndicators.Catalogues.Plans;

/// <summary>Finds indicators that rest on each other in a circle: none of them could be worked out first.</summary>
internal static class PlanCircles
{
    public static void Check(ILookup<string, IEnumerable<string>> uses, IReadOnlyDictionary<string, string> places, PlanProblems problems)
    {
        var settled = new HashSet<string>(StringComparer.Ordinal);
        foreach (var indicator in uses)
        {
            Follow(indicator.Key, []);
        }

        void Follow(string id, List<string> way)
        {
            if (way.IndexOf(id) is >= 0 and var start)
            {
                problems.Add(PlanCodes.Circle, places[id], $"found indicators that rest on each other: {string.Join(" -> ", way.Skip(start).Append(id))}");
                return;
            }

            if (!uses.Contains(id) || settled.Contains(id))
            {
                return;
            }

            way.Add(id);
            foreach (var next in uses[id].SelectMany(used => used))
            {
                Follow(next, way);
            }

            way.RemoveAt(way.Count - 1);
            settled.Add(id);
        }
    }
}
