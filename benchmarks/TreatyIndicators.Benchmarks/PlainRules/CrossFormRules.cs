using static TreatyIndicators.Benchmarks.Plain;

namespace TreatyIndicators.Benchmarks;

/// <summary>Rules between the sections of one effective report.</summary>
internal static class CrossFormRules
{
    public static void Check(PlainInput input, Fired fired)
    {
        var report = input.Effective;
        fired.If(KeepsWhatIsStock(report), "X-01");
        CheckCompletions(input, report, fired);
        CheckTypes(input, report, fired);
        CheckAreas(input, report, fired);
        fired.If(UsesWhatIsDestroyed(report), "X-11");
        CheckHelp(input, report, fired);
        CheckDestroyed(input, report, fired);
        fired.If(report.Header.Kind.Value == ReportKind.Initial && LeavesFormOpen(report), "X-15");
    }

    private static void CheckCompletions(PlainInput input, StatePartyReport report, Fired fired)
    {
        var (world, header) = (input.World, report.Header);
        if (report.Stockpile?.Totals?.Quantity is { } stock && stock != 0)
        {
            fired.If(DeclaredIn(world.StockpileDeclarationsOf(header.State), header.Period), "X-02");
        }

        var totals = report.HazardousAreas?.Totals;
        if (Differ(totals?.RemainingM2, 0m) || (totals is not null && (Possible.Of(totals.ShaCount) + totals.ChaCount).CannotBe(0)))
        {
            fired.If(DeclaredIn(world.ClearanceDeclarationsOf(header.State), header.Period), "X-03");
        }
    }

    private static bool DeclaredIn(IReadOnlyList<CompletionDeclaration>? declarations, ReportingPeriod period)
    {
        for (var place = 0; place < declarations?.Count; place++)
        {
            if (Within(declarations[place].DeclaredOn, period))
            {
                return true;
            }
        }

        return false;
    }

    private static bool KeepsWhatIsStock(StatePartyReport report) =>
        report.Stockpile is { } stockpile
        && Any(report.Retained?.Items, kept => Any(stockpile.Stock, row => Same(kept.MunitionType, row.MunitionType) && Intersect(kept.LotNumbers, row.LotNumbers)));

    private static bool UsesWhatIsDestroyed(StatePartyReport report) =>
        report.Destroyed is { } destroyed
        && Any(report.Retained?.Used, used => Any(destroyed.Stockpile, row => Same(used.MunitionType, row.MunitionType) && Intersect(used.LotNumbers, row.LotNumbers)));

    private static void CheckTypes(PlainInput input, StatePartyReport report, Fired fired)
    {
        var types = MunitionTypes.Of(report);
        fired.If(MunitionTypes.AnySpelledTwoWays(types), "X-06");
        if (report.TechnicalCharacteristics is { } section)
        {
            foreach (var type in types)
            {
                fired.If(input.KnowsEarlier && All(section.Types, sheet => Differ(sheet.MunitionType, type)) && !HadSheet(input.Earlier, type), "X-05");
            }
        }
    }

    private static bool HadSheet(IReadOnlyList<StatePartyReport> earlier, string type)
    {
        for (var place = 0; place < earlier.Count; place++)
        {
            if (Any(earlier[place].TechnicalCharacteristics?.Types, sheet => sheet.MunitionType == type))
            {
                return true;
            }
        }

        return false;
    }

    private static void CheckAreas(PlainInput input, StatePartyReport report, Fired fired)
    {
        var (areas, reach) = (report.HazardousAreas, report.RiskEducation?.Reach);
        foreach (var row in report.LandRelease is { } release ? release.Rows.AsSpan() : default)
        {
            fired.If(IsElsewhere(row.Region, areas, input.Previous), "X-07");
            fired.If(areas?.NilStatement?.Stated == true && LandReleaseRules.Total(row.Devices) is { } found && found != 0 && row.Residual != true, "X-09");
        }

        if (!input.IsCcm && Any(report.VictimAssistance?.Casualties?.ByDevice, row => row.Device?.Value == Ordnance.ApMineImprovised && row.Count > 0))
        {
            fired.If(!Present(areas?.Explanation) && !Any(areas?.Areas, area => Holds(area.Contamination, Ordnance.ApMineImprovised)), "X-08");
        }

        fired.If(areas?.Totals?.RemainingM2 == 0 && reach?.Total > 0 && report.RiskEducation?.Residual != true, "X-10");
    }

    /// <summary>Certain only where the areas of the year before are known, too.</summary>
    private static bool IsElsewhere(string? region, HazardousAreas? areas, StatePartyReport? previous) =>
        previous is not null
        && All(areas?.Areas, area => Differ(area.Region, region))
        && All(previous.HazardousAreas?.Areas, area => Differ(area.Region, region))
        && All(areas?.NewlyIdentified, area => Differ(area.Region, region));

    private static void CheckHelp(PlainInput input, StatePartyReport report, Fired fired)
    {
        var needs = report.Cooperation?.AssistanceNeeds;
        if (Yes(report.NationalImplementation?.AssistanceRequested))
        {
            fired.If(All(needs, need => need.Duty is { Value: not Duty.NationalImplementation }), "X-12");
        }

        if (input.IsTold(report.Cooperation, FormLetter.J, FormLetter.I) && report.LandRelease?.WorkPlan?.Budget?.External is { } external)
        {
            fired.If(Sum(needs, need => Is(need.Duty, Duty.Clearance), need => need.Amount).IsOff(external, 0.05m * external), "X-13");
        }
    }

    private static void CheckDestroyed(PlainInput input, StatePartyReport report, Fired fired)
    {
        if (report.Destroyed is not { } destroyed)
        {
            return;
        }

        if (!input.IsCcm && destroyed.ClearanceTotals?.InPeriod is { } cleared && report.LandRelease is { Rows: { Count: > 0 } rows })
        {
            fired.If(Differ(cleared, Sum(rows, row => row.Devices?.ApMines) + Sum(rows, row => row.Devices?.ApImprovised)), "X-04");
        }

        if (destroyed.StockpileTotals?.InPeriod is { } inPeriod && report.Stockpile is { Totals.OpeningQuantity: { } opening } stockpile)
        {
            var period = report.Header.Period;
            fired.If((Possible.Of(opening) + Sum(stockpile.Discoveries, find => IsWithin(find.DiscoveredOn, period), find => find.Quantity)).IsBelow(inPeriod), "X-14");
        }
    }

    private static bool LeavesFormOpen(StatePartyReport report)
    {
        for (var letter = FormLetter.A; letter <= FormLetter.I; letter++)
        {
            if (!Forms.HasBody(report, letter) && !Forms.HasNil(report, letter))
            {
                return true;
            }
        }

        return false;
    }
}
