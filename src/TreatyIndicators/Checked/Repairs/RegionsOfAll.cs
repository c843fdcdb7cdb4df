namespace TreatyIndicators.Validation;

/// <summary>The regions in which several claims may hold at once.</summary>
internal static class RegionsOfAll
{
    /// <summary>The regions, none within another. A claim that would leave too many is not gone by: they are then larger than they need be.</summary>
    public static IReadOnlyList<Region> Of(IEnumerable<Claim> claims, ReportNumber[] chosen, RepairWork work)
    {
        IReadOnlyList<Region> regions = [Region.Everything];

        // What leaves no choice comes first: most of the rest is decided by then.
        foreach (var claim in claims.Select(claim => claim.Regions(chosen, work)).OrderBy(one => one.Count))
        {
            var left = Both(regions, claim, chosen.Length, work);
            regions = left.Count <= RepairWork.MostCases ? left : regions;
        }

        return regions;
    }

    private static List<Region> Both(IReadOnlyList<Region> regions, IReadOnlyList<Region> claim, int chosen, RepairWork work)
    {
        var left = new List<Region>();
        foreach (var region in regions)
        {
            if (claim.Any(region.IsWithin))
            {
                Add(left, region);
                continue;
            }

            foreach (var both in claim.Select(region.And).OfType<Region>().Where(both => both.IsPossible(chosen, work)))
            {
                Add(left, both);
            }
        }

        return left;
    }

    private static void Add(List<Region> regions, Region region)
    {
        var joined = region;
        for (var place = regions.Count - 1; place >= 0; place--)
        {
            if (joined.Joined(regions[place]) is { } larger)
            {
                joined = larger;
                regions.RemoveAt(place);
            }
        }

        regions.Add(joined);
    }
}
