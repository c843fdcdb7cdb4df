using static TreatyIndicators.Benchmarks.Plain;

namespace TreatyIndicators.Benchmarks;

/// <summary>Rules of warning and risk education.</summary>
internal static class RiskEducationRules
{
    public static void Check(PlainInput input, Fired fired)
    {
        var (effective, areas) = (input.Effective.RiskEducation, input.Effective.HazardousAreas);
        fired.If(areas?.Totals?.RemainingM2 > 0 && effective is not { WarningMeasures.Count: > 0 } && input.IsTold(effective, FormLetter.I, FormLetter.G), "I-01");
        if (input.Submitted.RiskEducation is not { } section)
        {
            return;
        }

        var isComplete = Present(section.Priorities) && section.Methods.Count > 0 && Present(section.Challenges) && Present(section.Results);
        fired.If(!isComplete && Content.Of(section), "I-09");
        if (section.Reach is { } reach)
        {
            CheckReach(reach, fired);
        }
    }

    private static void CheckReach(RiskEducationReach reach, Fired fired)
    {
        var total = reach.Total;
        fired.If(reach.Cells.Count > 0 && Differ(total, Sum(reach.Cells, cell => cell.Count) + Math.Max(reach.Unknown ?? 0, 0)), "I-02");
        CheckMargins(reach, fired);
        foreach (var cell in reach.Cells.AsSpan())
        {
            fired.If(cell.WithDisability > cell.Count, "I-04");
            fired.If(cell.Exposure?.Value is null, "I-10");
        }

        fired.If(reach.FirstTime > total, "I-05");
        fired.If(BandsAreOff(reach.Cells), "I-06");
        fired.If(total > 0 && (reach.Cells.Count == 0 || Any(reach.Cells, cell => cell.Sex is null || cell.AgeBand is null)), "I-07");
        fired.If(total > 0 && !(reach.Events >= 1), "I-08");
    }

    private static void CheckMargins(RiskEducationReach reach, Fired fired)
    {
        var (byAge, bySex) = (Sum(reach.ByAge, row => row.Count), Sum(reach.BySex, row => row.Count));
        var (hasAges, hasSexes) = (reach.ByAge.Count > 0, reach.BySex.Count > 0);
        var unknown = new Possible(0, reach.Unknown ?? 0, false, false);
        fired.If((hasAges && Differ(reach.Total, byAge + unknown)) || (hasSexes && Differ(reach.Total, bySex + unknown)), "I-03");
        fired.If(reach is { Total: null, Unknown: null } && hasAges && hasSexes && byAge.CannotBe(bySex), "I-03");
        foreach (var margin in reach.BySex.AsSpan())
        {
            var sex = margin.Sex;
            fired.If(Sum(reach.Cells, cell => sex is null || cell.Sex is null ? null : cell.Sex == sex, cell => cell.Count).IsAbove(margin.Count), "I-03");
        }

        foreach (var margin in reach.ByAge.AsSpan())
        {
            var band = margin.AgeBand;
            if ((band?.From ?? band?.To) is null)
            {
                continue;
            }

            fired.If(Sum(reach.Cells, cell => cell.AgeBand?.From == band?.From && cell.AgeBand?.To == band?.To, cell => cell.Count).IsAbove(margin.Count), "I-03");
        }
    }

    /// <summary>Bands of one table neither overlap nor leave gaps, and none reaches from below 18 beyond it.</summary>
    private static bool BandsAreOff(ValueList<ReachCell> cells)
    {
        var bands = new SortedSet<(int From, int To)>();
        foreach (var cell in cells.AsSpan())
        {
            if (cell.AgeBand is { } band && band.Unknown != true && (band.From ?? band.To) is not null)
            {
                bands.Add((band.From ?? 0, band.To ?? int.MaxValue));
            }
        }

        var (first, last) = (true, 0);
        foreach (var (from, to) in bands)
        {
            if (to < from || (from < 18 && to >= 18) || (!first && (last == int.MaxValue || from != last + 1)))
            {
                return true;
            }

            (first, last) = (false, to);
        }

        return false;
    }
}
