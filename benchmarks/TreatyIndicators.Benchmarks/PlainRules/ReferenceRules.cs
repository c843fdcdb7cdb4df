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

        if (input.Header.Period.From.Year == input.Header.Period.To.Year && report.RiskEducation is { Reach: { Total: { } reached, RepeatVisits: not true }, Activities: { Count: > 0 } activities } && reference.Regions is { } regions)
        {
            fired.If(People(activities, regions, state).IsBelow(reached), "R-29");
        }

        if (report.VictimAssistance?.Casualties?.Total is { } total && input.Header.Period.From.Year == input.Header.Period.To.Year && !input.IsLeft(input.Submitted.VictimAssistance, FormLetter.J, FormLetter.H))
        {
            var year = input.Header.Period.To.Year;
            foreach (var published in reference.MonitorCasualties ?? [])
            {
                fired.If(published.State == state && published.Year == year && Math.Abs((decimal)total - published.Total ?? 0) > 0.2m * published.Total, "R-31");
            }
        }
    }

    private static void CheckAreas(HazardousAreas areas, ReferenceRecords reference, StateCode state, Fired fired)
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
            if (region.State == state && !(Present(region.Gazetteer) && Present(areas.Gazetteer) && region.Gazetteer != areas.Gazetteer))
            {
                var code = region.Code;
                fired.If(Sum(areas.Areas, area => code is null || area.Region is null ? null : area.Region == code, area => area.AreaM2).IsAbove(region.AreaM2), "R-28");
            }
        }
    }

    private static bool IsOutside(Geometry boundary, GeoPoint point) =>
        point is { Lat: { } lat and >= -90 and <= 90, Lon: { } lon and >= -180 and <= 180 } && Boundary.Holds(boundary, (double)lon, (double)lat) == false;

    /// <summary>The people of the regions in which something was done; anything where an activity is in a region of which nothing was supplied.</summary>
    private static Possible People(ValueList<RiskEducationActivity> activities, ValueList<ReferenceRegion> regions, StateCode state) =>
        All(activities, activity => activity.Region is not null && Any(regions, region => region.State == state && region.Code == activity.Region))
            ? Sum(regions, region => IsReached(region, activities, state), region => region.Population)
            : Possible.Of(null);

    private static bool? IsReached(ReferenceRegion region, ValueList<RiskEducationActivity> activities, StateCode state)
    {
        bool? isOfState = region.State is null ? null : region.State == state;
        bool? isVisited = region.Code is null ? null : Any(activities, activity => activity.Region == region.Code);
        return isOfState & isVisited;
    }
}
