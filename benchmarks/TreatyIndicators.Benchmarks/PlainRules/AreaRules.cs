using static TreatyIndicators.Benchmarks.Plain;

namespace TreatyIndicators.Benchmarks;

/// <summary>Rules of hazardous areas.</summary>
internal static class AreaRules
{
    private const decimal SmallestUsual = 100;

    private const decimal LargestUsual = 50_000_000;

    public static void Check(PlainInput input, Fired fired)
    {
        if (input.Submitted.HazardousAreas is not { } section)
        {
            return;
        }

        CheckTotals(section, fired);
        var codes = section.Gazetteer is { } name ? input.World.RegionCodes(input.Header.State, name) : null;
        for (var place = 0; place < section.Areas.Count; place++)
        {
            var area = section.Areas[place];
            CheckArea(area, fired);
            CheckContents(area, input.IsCcm, fired);
            fired.If(codes is not null && area.Region is { } region && !codes.Contains(region), "C-23");
            if (area.Geometry is not null)
            {
                GeometryRules.Check(area, fired);
            }

            CheckPairs(section.Areas, place, fired);
        }

        var (asOf, periodEnd) = (section.AsOf, input.Header.Period.To);
        var saysNil = section.NilStatement?.Stated == true;
        fired.If(!saysNil && (section.Totals is not null || section.Areas.Count > 0) && (asOf is null || asOf < AddMonths(periodEnd, -3) || asOf > AddMonths(periodEnd, 3)), "C-18");
        fired.If(Yes(section.Baseline?.Established) && (section.Baseline?.AsOf is null || !Present(section.Baseline.Method)), "C-22");
        fired.If(input.IsCcm && !saysNil && (section.Marking?.Status is null || section.Marking.AreasMarked > section.Marking.AreasTotal), "C-24");
    }

    private static void CheckTotals(HazardousAreas section, Fired fired)
    {
        if (section.Totals is { } totals && section.Areas.Count > 0)
        {
            CheckSums(section.Areas, totals, Max(section.RoundingM2, 0) / 2, fired);
        }

        var (suspected, confirmed) = (section.Totals?.ShaAreaM2, section.Totals?.ChaAreaM2);
        fired.If(Differ(section.Totals?.RemainingM2, Possible.Of(suspected) + confirmed), "C-03");
        fired.If(section.Totals?.RemainingM2 > 0 && (suspected is null || confirmed is null), "C-06");
    }

    private static void CheckSums(ValueList<HazardousArea> areas, HazardousAreaTotals totals, decimal tolerance, Fired fired)
    {
        fired.If(IsOff(areas, HazardStatus.Sha, totals.ShaAreaM2, tolerance) || IsOff(areas, HazardStatus.Cha, totals.ChaAreaM2, tolerance), "C-02");
        if (totals is { ShaAreaM2: null, ChaAreaM2: null })
        {
            fired.If(Sum(areas, area => area.AreaM2).IsOff(totals.RemainingM2, areas.Count * tolerance), "C-02");
        }

        fired.If(Differ(totals.ShaCount, Sum(areas, area => Is(area.Status, HazardStatus.Sha), area => area.Count)), "C-04");
        fired.If(Differ(totals.ChaCount, Sum(areas, area => Is(area.Status, HazardStatus.Cha), area => area.Count)), "C-04");
    }

    private static bool IsOff(ValueList<HazardousArea> areas, HazardStatus status, decimal? total, decimal tolerance)
    {
        var rows = 0;
        foreach (var area in areas.AsSpan())
        {
            rows += Is(area.Status, status) == false ? 0 : 1;
        }

        return Sum(areas, area => Is(area.Status, status), area => area.AreaM2).IsOff(total, rows * tolerance);
    }

    private static void CheckArea(HazardousArea area, Fired fired)
    {
        var status = area.Status?.Value;
        fired.If(status is null, "C-01");
        fired.If(area.Count is { } count && area.AreaM2 is { } size && (count == 0) != (size == 0), "C-05");
        fired.If(area.Count > 0 && area.AreaM2 is null, "C-05");
        fired.If(status == HazardStatus.Cha && !Present(area.DirectEvidence), "C-17");
        fired.If(status == HazardStatus.Sha && Present(area.DirectEvidence), "C-17");
        fired.If(area.Count > 0 && (area.AreaM2 < SmallestUsual * area.Count || area.AreaM2 > LargestUsual * area.Count), "C-19");
    }

    private static void CheckContents(HazardousArea area, bool isCcm, Fired fired)
    {
        var isTold = area.MunitionsUnknown == true || (area.Munitions.Count > 0 && Present(area.EmplacedPeriod));
        if (isCcm)
        {
            fired.If(!isTold || (area.MunitionsUnknown != true && Any(area.Munitions, row => row.RemnantSort is null || row.Quantity is null)), "C-21");
            return;
        }

        fired.If(!isTold || (area.MunitionsUnknown != true && Any(area.Munitions, row => !Present(row.MunitionType) || row.Quantity is null)), "C-20");
        fired.If(!Holds(area.Contamination, Ordnance.ApMine) && !Holds(area.Contamination, Ordnance.ApMineImprovised), "C-07");
        fired.If(area.ContaminationSplit?.Value == SplitKind.Exclusive && Differ(area.AreaM2, Sum(area.ContaminationAreas, row => row.AreaM2)), "C-08");
        if (area.ContaminationSplit?.Value == SplitKind.Overlapping)
        {
            foreach (var part in area.ContaminationAreas.AsSpan())
            {
                fired.If(part.AreaM2 > area.AreaM2, "C-08");
            }
        }
    }

    private static void CheckPairs(ValueList<HazardousArea> areas, int place, Fired fired)
    {
        var area = areas[place];
        var isOfRegion = !Present(area.Id);
        for (var next = place + 1; next < areas.Count; next++)
        {
            var other = areas[next];
            fired.If(area.Id is { } id && other.Id is { } otherId && Present(id) && id.AsSpan().Trim().SequenceEqual(otherId.AsSpan().Trim()), "C-15");
            fired.If(isOfRegion && !Present(other.Id) && Same(area.Status, other.Status) && Same(area.Region, other.Region), "C-23");
        }
    }
}
