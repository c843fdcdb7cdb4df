using NodaTime;
using static TreatyIndicators.Benchmarks.Plain;

namespace TreatyIndicators.Benchmarks;

/// <summary>Rules of a report and the effective reports before it. Without an earlier report most say nothing.</summary>
internal static class CrossYearRules
{
    public static void Check(PlainInput input, Fired fired)
    {
        CheckCover(input, fired);
        fired.If(UpdateRules.IsSilent(input), "Y-16");
        fired.If(input.KnowsEarlier && RemainsAfterCompletion(input), "Y-22");
        if (input.Previous is { } previous)
        {
            Check(input, input.Effective, previous, fired);
        }
    }

    private static void Check(PlainInput input, StatePartyReport report, StatePartyReport previous, Fired fired)
    {
        if (RollForwardRules.Join(report, previous))
        {
            RollForwardRules.Check(input, report, previous, fired);
        }

        fired.If(KeptWithoutUse(input, report), "Y-06");
        fired.If(report.Destroyed?.StockpileTotals?.Cumulative < previous.Destroyed?.StockpileTotals?.Cumulative, "Y-08");
        fired.If(report.Destroyed?.ClearanceTotals?.Cumulative < previous.Destroyed?.ClearanceTotals?.Cumulative, "Y-08");
        var wasFulfilled = previous.NationalImplementation?.Article9Status?.Value == Article9Status.Fulfilled;
        fired.If(wasFulfilled && report.NationalImplementation?.Article9Status is { Value: not Article9Status.Fulfilled }, "Y-13");
        fired.If(AnyPlantReopened(report, previous), "Y-14");
        fired.If(report.Header.Period.From.Year > previous.Header.Period.To.Year + 1 && OwedReports(input, previous), "Y-15");
        fired.If(AnyMilestonePassed(report, previous), "Y-17");
        fired.If(MedianReleased(input.Earlier) is > 0 and var usual && report.LandRelease?.Totals?.ReleasedM2 > 10 * usual && !input.IsLeft(input.Submitted.LandRelease, FormLetter.F, FormLetter.F), "Y-18");
        fired.If(IsCopied(input), "Y-19");
        fired.If(AnySheetChanged(report, previous), "Y-21");
    }

    private static bool KeptWithoutUse(PlainInput input, StatePartyReport report)
    {
        var (now, before, period) = (report.Retained, input.Earlier[0].Retained, report.Header.Period);
        if (!(now?.Totals?.Quantity > 0) || now.Totals.Quantity != before?.Totals?.Quantity || !FollowsOn(report, input.Earlier[0]))
        {
            return false;
        }

        // Rows that give no number are left out, unless no row gives one. A form that is left to an earlier year tells of that year.
        IEnumerable<RetainedUse> used = input.IsLeft(input.Submitted.Retained, FormLetter.D, FormLetter.D) ? [] : now.Used;
        used = period.From.Year < period.To.Year || input.World.IsRetentionLeft(input.Earlier[0].Header) ? used : used.Concat(before.Used);
        var quantities = used.Select(row => row.Quantity).ToList();
        return (quantities.Count == 0 || quantities.Exists(quantity => quantity is not null)) && quantities.Sum() == 0;
    }

    private static void CheckCover(PlainInput input, Fired fired)
    {
        foreach (var box in input.Header.Cover.AsSpan())
        {
            if (box.Status?.Value == CoverStatus.Unchanged && box.Form?.Value is { } letter)
            {
                fired.If(input.KnowsEarlier && !HasForm(input.Submitted, letter) && LeadsNowhere(input, letter, input.Header.Period.To.Year, box.LastReportedYear), "Y-10");
                fired.If(UpdateRules.MovesForm(input.Submitted, letter), "Y-11");
            }
        }
    }

    /// <summary>Whether the years that cover pages name lead to a report without the form, or to a year for which no report was sent; what lies before all reports is not known.</summary>
    private static bool LeadsNowhere(PlainInput input, FormLetter letter, int before, int? year)
    {
        if (!(year < before))
        {
            return true;
        }

        foreach (var report in input.Earlier)
        {
            var last = report.Header.Period.To.Year;
            if (last < before && Math.Min(report.Header.Period.From.Year, last) <= year && year <= last)
            {
                return !HasForm(report, letter)
                    && (report.Header.Cover.FirstOrDefault(box => box?.Form?.Value == letter) is not { Status.Value: CoverStatus.Unchanged } box || LeadsNowhere(input, letter, last, box.LastReportedYear));
            }
        }

        return input.Earlier.Count == 0 || input.Earlier.Any(report => report.Header.Period.To.Year < year || report.Header.Kind.Value == ReportKind.Initial);
    }

    private static bool HasForm(StatePartyReport report, FormLetter letter) => Forms.HasBody(report, letter) || Forms.HasNil(report, letter);

    private static bool AnyPlantReopened(StatePartyReport report, StatePartyReport previous) =>
        report.ProductionFacilities is { } section
        && Any(previous.ProductionFacilities?.Facilities, before => before.Status?.Value == FacilityStatus.Completed
            && Any(section.Facilities, plant => Same(plant.Name, before.Name) && plant.Status is { Value: not FacilityStatus.Completed }));

    /// <summary>Nothing was owed before an initial report, by a State that is not party, or in the years after it had left.</summary>
    private static bool OwedReports(PlainInput input, StatePartyReport previous) =>
        input.Header.Kind.Value is not (ReportKind.Initial or ReportKind.Voluntary)
        && (IsParty(input, AddYears(previous.Header.Period.To, 1)) || IsParty(input, AddYears(input.Header.Period.From, -1)));

    private static bool IsParty(PlainInput input, LocalDate? day) => day is { } known && input.World.Membership?.IsParty(input.Header.State, known) == Truth.True;

    private static bool AnyMilestonePassed(StatePartyReport report, StatePartyReport previous)
    {
        var (now, periodEnd) = (report.LandRelease?.WorkPlan?.Milestones, report.Header.Period.To);
        return report.LandRelease is not null
            && Any(previous.LandRelease?.WorkPlan?.Milestones, passed => passed.Date <= periodEnd && passed.Status?.Value is not (MilestoneStatus.Met or MilestoneStatus.Revised or MilestoneStatus.Dropped) && All(now, milestone => IsOther(milestone, passed.Target)));
    }

    private static bool IsOther(Milestone milestone, string? target) =>
        Differ(milestone.Target?.Trim(), target?.Trim())
        || milestone.Status is { Value: not (MilestoneStatus.Met or MilestoneStatus.Revised or MilestoneStatus.Dropped) };

    /// <summary>The middle of what was released in the last three reports before.</summary>
    private static decimal? MedianReleased(IReadOnlyList<StatePartyReport> earlier)
    {
        Span<decimal> values = stackalloc decimal[3];
        var count = 0;
        for (var place = 0; place < Math.Min(3, earlier.Count); place++)
        {
            if (earlier[place].LandRelease?.Totals?.ReleasedM2 is { } released)
            {
                values[count++] = released;
            }
        }

        values[..count].Sort();
        return count switch
        {
            0 => null,
            2 => (values[0] + values[1]) / 2,
            _ => values[count / 2],
        };
    }

    private static bool IsCopied(PlainInput input) =>
        input.Earlier is [var before, var first, ..]
        && FollowsOn(input.Effective, before)
        && FollowsOn(before, first)
        && UnchangedFigures.Any(input.Submitted, input.Effective, before, first);

    /// <summary>Whether no year lies between two reports.</summary>
    private static bool FollowsOn(StatePartyReport report, StatePartyReport before) =>
        Math.Min(report.Header.Period.From.Year, report.Header.Period.To.Year) - before.Header.Period.To.Year <= 1;

    private static bool AnySheetChanged(StatePartyReport report, StatePartyReport previous) =>
        report.TechnicalCharacteristics is { } section
        && Any(previous.TechnicalCharacteristics?.Types, before => Any(section.Types, sheet => Same(sheet.MunitionType, before.MunitionType) && Changed(sheet, before)));

    private static bool Changed(MunitionSheet sheet, MunitionSheet before)
    {
        var (size, sizeBefore) = (sheet.Dimensions, before.Dimensions);
        return Differ(sheet.ExplosiveGrams, before.ExplosiveGrams)
            || Differ(size?.LengthMm, sizeBefore?.LengthMm) || Differ(size?.WidthMm, sizeBefore?.WidthMm)
            || Differ(size?.HeightMm, sizeBefore?.HeightMm) || Differ(size?.DiameterMm, sizeBefore?.DiameterMm);
    }

    private static bool RemainsAfterCompletion(PlainInput input)
    {
        var (areas, header) = (input.Effective.HazardousAreas, input.Header);
        if (!(areas?.Totals?.RemainingM2 > 0) || areas.NewlyIdentified.Count > 0)
        {
            return false;
        }

        for (var place = 0; place < input.Earlier.Count; place++)
        {
            if (input.Earlier[place].HazardousAreas?.NewlyIdentified.Count > 0)
            {
                return false;
            }
        }

        return input.World.ClearanceDeclarationsOf(header.State)?.Any(declaration => declaration.DeclaredOn < header.Period.From) == true;
    }
}
