using NodaTime;
using static TreatyIndicators.Benchmarks.Plain;

namespace TreatyIndicators.Benchmarks;

/// <summary>Rules between the sections of one effective report.</summary>
internal static class CrossFormRules
{
    public static void Check(PlainInput input, Fired fired)
    {
        var report = input.Effective;
        fired.If(KeepsWhatIsStock(report) && !(input.IsLeft(input.Submitted.Stockpile, FormLetter.B, FormLetter.B) && input.IsLeft(input.Submitted.Retained, FormLetter.D, FormLetter.D)), "X-01");
        CheckCompletions(input, report, fired);
        CheckTypes(input, report, fired);
        CheckAreas(input, report, fired);
        fired.If(UsesWhatIsDestroyed(report) && !input.IsLeft(input.Submitted.Retained, FormLetter.D, FormLetter.D) && !IsDestroyedLeft(input), "X-11");
        CheckHelp(input, report, fired);
        CheckDestroyed(input, report, fired);
        fired.If(report.Header.Kind.Value == ReportKind.Initial && LeavesFormOpen(report), "X-15");
    }

    private static void CheckCompletions(PlainInput input, StatePartyReport report, Fired fired)
    {
        var (world, header) = (input.World, report.Header);
        foreach (var declared in world.StockpileDeclarationsOf(header.State) ?? [])
        {
            if (declared.DeclaredOn is { } day && Within(day, header.Period) && report.Stockpile is { Totals: { } stock, Discoveries: var finds })
            {
                // What was found after a declaration is no reason to doubt it.
                fired.If(Sum(finds, find => IsSince(find.DiscoveredOn, day), find => find.Quantity).IsBelow(stock.Quantity), "X-02");
                fired.If(Sum(finds, find => IsSince(find.DiscoveredOn, day), find => find.Submunitions).IsBelow(stock.Submunitions), "X-02");
            }
        }

        foreach (var declared in world.ClearanceDeclarationsOf(header.State) ?? [])
        {
            if (declared.DeclaredOn is { } day && Within(day, header.Period) && report.HazardousAreas is { Totals: { } totals, NewlyIdentified: var finds })
            {
                fired.If(Sum(finds, find => IsSince(find.DiscoveredOn, day), find => find.AreaM2).IsBelow(totals.RemainingM2), "X-03");
                fired.If((Differ(totals.ShaCount, 0) || Differ(totals.ChaCount, 0)) && All(finds, find => find.DiscoveredOn < day), "X-03");
            }
        }
    }

    private static bool? IsSince(LocalDate? found, LocalDate day) => found is null ? null : found >= day;

    private static bool IsDestroyedLeft(PlainInput input) => input.IsLeft(input.Submitted.Destroyed, FormLetter.G, FormLetter.B);

    private static bool KeepsWhatIsStock(StatePartyReport report) =>
        report.Stockpile is { } stockpile
        && Any(report.Retained?.Items, kept => Any(stockpile.Stock, row => Same(kept.MunitionType, row.MunitionType) && Intersect(kept.LotNumbers, row.LotNumbers)));

    private static bool UsesWhatIsDestroyed(StatePartyReport report) =>
        report.Destroyed is { } destroyed
        && Any(report.Retained?.Used, used => used.Quantity != 0 && Any(destroyed.Stockpile, row => row.Basis?.Value != DestroyedBasis.SinceEntryIntoForce && Same(used.MunitionType, row.MunitionType) && Intersect(used.LotNumbers, row.LotNumbers)));

    private static void CheckTypes(PlainInput input, StatePartyReport report, Fired fired)
    {
        var types = MunitionTypes.Of(report);
        fired.If(MunitionTypes.AnySpelledTwoWays(types), "X-06");
        if (input.KnowsEarlier && AreTypesTold(input, report))
        {
            foreach (var type in types)
            {
                fired.If(All(report.TechnicalCharacteristics?.Types, sheet => Differ(sheet.MunitionType, type)) && !HadSheet(input.Earlier, type), "X-05");
            }
        }
    }

    private static bool AreTypesTold(PlainInput input, StatePartyReport report) =>
        input.IsTold(report.TechnicalCharacteristics, FormLetter.H, FormLetter.C)
        && input.IsTold(report.Stockpile, FormLetter.B, FormLetter.B)
        && input.IsTold(report.Retained, FormLetter.D, FormLetter.D)
        && input.IsTold(report.Destroyed, FormLetter.G, FormLetter.B);

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
        var isReleaseLeft = input.IsLeft(input.Submitted.LandRelease, FormLetter.F, FormLetter.F);
        var hasAreas = areas?.Areas.Count > 0 || input.Previous?.HazardousAreas?.Areas.Count > 0;
        foreach (var row in report.LandRelease is { } release ? release.Rows.AsSpan() : default)
        {
            var isOfOwnKind = row.Residual == true || row.SpotTask == true;
            fired.If(hasAreas && !isReleaseLeft && !isOfOwnKind && IsElsewhere(row.Region, areas, input.Previous), "X-07");
            fired.If(areas?.NilStatement?.Stated == true && row.Residual != true && !IsReleased(row) && Found(row.Devices, input.IsCcm) > 0, "X-09");
        }

        if (!input.IsCcm && !input.IsLeft(input.Submitted.VictimAssistance, FormLetter.J, FormLetter.H) && Any(report.VictimAssistance?.Casualties?.ByDevice, row => row.Device?.Value == Ordnance.ApMineImprovised && row.Count > 0))
        {
            fired.If(!Present(areas?.Explanation) && !Any(areas?.Areas, area => Holds(area.Contamination, Ordnance.ApMineImprovised) || Any(area.ContaminationAreas, kind => kind.Type?.Value == Ordnance.ApMineImprovised)), "X-08");
        }

        var isEducationLeft = input.IsLeft(input.Submitted.RiskEducation, FormLetter.I, FormLetter.G);
        fired.If(!isEducationLeft && areas?.Totals?.RemainingM2 == 0 && reach?.Total > 0 && (isReleaseLeft || !(report.LandRelease?.Totals?.ReleasedM2 > 0)) && report.RiskEducation?.Residual != true, "X-10");
    }

    private static bool IsReleased(LandReleaseRow row) => row.ReleasedM2 > 0 || row.ClearedM2 > 0 || row.ReducedM2 > 0 || row.CancelledM2 > 0;

    private static long Found(DevicesFound? devices, bool isCcm) => isCcm ? devices?.ClusterRemnants ?? 0 : (devices?.ApMines ?? 0) + (devices?.ApImprovised ?? 0);

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

        if (input.IsTold(report.Cooperation, FormLetter.J, FormLetter.I) && report.LandRelease?.WorkPlan?.Budget is { External: { } external } budget
            && !Any(needs, need => need.Duty?.Value == Duty.Clearance && Present(need.Currency) && Present(budget.Currency) && need.Currency != budget.Currency))
        {
            fired.If(Sum(needs, need => Is(need.Duty, Duty.Clearance), need => need.Amount).IsOff(external, 0.05m * external), "X-13");
        }
    }

    private static void CheckDestroyed(PlainInput input, StatePartyReport report, Fired fired)
    {
        if (report.Destroyed is not { } destroyed || IsDestroyedLeft(input))
        {
            return;
        }

        if (!input.IsCcm && destroyed.ClearanceTotals?.InPeriod is { } cleared && report.LandRelease is { Rows: { Count: > 0 } rows } && !input.IsLeft(input.Submitted.LandRelease, FormLetter.F, FormLetter.F))
        {
            fired.If(Differ(cleared, Sum(rows, row => row.Devices?.ApMines) + Sum(rows, row => row.Devices?.ApImprovised)), "X-04");
        }

        if (destroyed.StockpileTotals?.InPeriod is { } inPeriod && report.Stockpile is { Totals.OpeningQuantity: { } opening } stockpile && !input.IsLeft(input.Submitted.Stockpile, FormLetter.B, FormLetter.B))
        {
            var period = report.Header.Period;
            var found = Sum(stockpile.Discoveries, find => IsWithin(find.DiscoveredOn, period), find => find.Quantity);
            var isRetainedLeft = input.IsLeft(input.Submitted.Retained, FormLetter.D, FormLetter.D);
            var taken = Sum(isRetainedLeft ? null : report.Retained?.Transfers, row => IsTakenToDestroy(row), row => row.Quantity);
            fired.If((Possible.Of(opening) + found + taken).IsBelow(inPeriod), "X-14");
        }
    }

    private static bool? IsTakenToDestroy(MunitionTransfer row) =>
        row.Direction is { Value: not TransferDirection.Incoming } || row.Purpose is { Value: not TransferPurpose.Destruction } ? false
        : row.Direction is null || row.Purpose is null ? null
        : true;

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
