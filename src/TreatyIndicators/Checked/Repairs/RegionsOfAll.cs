namespace TreatyIndicators.Validation;

/// <summary>The regions in which several claims hold at once.</summary>
internal static class RegionsOfAll
{
    /// <summary>The regions; absent: they cannot be told.</summary>
    public static IReadOnlyList<Region>? Of(IEnumerable<Claim> claims, ReportNumber[] chosen, RepairWork work)
    {
        IReadOnlyList<Region> regions = [Region.Everything];
        foreach (var claim in claims)
        {
            if (claim.Regions(chosen, work) is not { } more)
            {
                return null;
            }

            regions = [.. regions.SelectMany(_ => more, (one, other) => one.And(other)).OfType<Region>()];
            if (regions.Count > RepairWork.MostCases)
            {
                work.GiveUp();
                return null;
            }
        }

        return regions;
    }
}
