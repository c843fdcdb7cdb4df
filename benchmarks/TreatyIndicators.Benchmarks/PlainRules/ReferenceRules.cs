using static TreatyIndicators.Benchmarks.Plain;

namespace TreatyIndicators.Benchmarks;

/// <summary>Rules of a report against figures about States and regions. Without figures they say nothing.</summary>
internal static class ReferenceRules
{
    public static void Check(PlainInput input, Fired fired)
    {
        if (input.World.Reference is not { } reference)
        {
            return;
        }

        var (report, state) = (input.Effective, input.Header.State);
        if (report.HazardousAreas is { } areas)
        {
            CheckAreas(areas, reference, state, fired);
        }

        if (report.RiskEducation?.Reach is { Total: { } reached, RepeatVisits: not true } && reference.Regions is { } regions)
        {
            fired.If(reached > People(report.RiskEducation, regions, state), "R-29");
        }

        if (report.VictimAssistance?.Casualties?.Total is { } total)
        {
            var year = input.Header.Period.To.Year;
            foreach (var published in reference.MonitorCasualties ?? [])
            {
                var isFar = Math.Abs((decimal)total - published.Total) > 0.2m * published.Total;
                fired.If(published.State == state && published.Year == year && isFar, "R-31");
            }
        }
    }

    private static void CheckAreas(HazardousAreas areas, PlainReference reference, StateCode state, Fired fired)
    {
        foreach (var figures in reference.States ?? [])
        {
            if (figures.State == state)
            {
                fired.If(areas.Totals?.RemainingM2 > figures.LandAreaM2, "R-28");
                fired.If(figures.Boundary is { } boundary && Any(areas.Areas, area => Points.Any(area.Geometry, point => IsOutside(boundary, point))), "R-27");
            }
        }

        foreach (var region in reference.Regions ?? [])
        {
            if (region.State == state)
            {
                var code = region.Code;
                fired.If(Sum(areas.Areas, area => area.Region == code, area => area.AreaM2) > region.AreaM2, "R-28");
            }
        }
    }

    private static bool IsOutside(Geometry boundary, GeoPoint point) =>
        point is { Lat: { } lat, Lon: { } lon } && Boundary.Holds(boundary, (double)lon, (double)lat) == false;

    /// <summary>The people of the regions in which something was done; absent when there are such regions and none gives a number.</summary>
    private static Int128? People(RiskEducation section, IReadOnlyList<PlainReference.RegionFigures> regions, StateCode state)
    {
        Int128 people = 0;
        var (kept, given) = (false, false);
        foreach (var region in regions)
        {
            if (region.State == state && Any(section.Activities, activity => activity.Region == region.Code))
            {
                kept = true;
                given |= region.Population is not null;
                people += region.Population ?? 0;
            }
        }

        return given || !kept ? people : null;
    }
}
