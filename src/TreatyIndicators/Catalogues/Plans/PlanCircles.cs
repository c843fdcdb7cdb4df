namespace TreatyIndicators.Catalogues.Plans;

/// <summary>Finds indicators that rest on each other in a circle: none of them could be worked out first.</summary>
internal static class PlanCircles
{
    private const int MostTold = 10;

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
                problems.Add(PlanCodes.Circle, places[id], $"found indicators that rest on each other: {Told([.. way.Skip(start), id])}");
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

    /// <summary>A long circle by its beginning and its end.</summary>
    private static string Told(IReadOnlyList<string> circle) => string.Join(
        " -> ",
        circle.Count <= MostTold ? circle : [.. circle.Take(MostTold / 2), FormattableString.Invariant($"({circle.Count - MostTold} more)"), .. circle.TakeLast(MostTold / 2)]);
}
